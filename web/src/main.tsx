import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { applyTheme, storedTheme } from './layout/theme.js';
import './look/look.css';
import './layout/shell.css';

applyTheme(storedTheme());
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for its content.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
