import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { Route, BrowserRouter, Routes } from 'react-router';
import { basePath } from './api/base.js';
import { Shell } from './layout/shell.js';
import { Loading } from './look/panel.js';

const CatalogPage = lazy(() => import('./pages/catalog/index.js'));
const CoordinatorPage = lazy(() => import('./pages/coordinator/index.js'));
const DiffPage = lazy(() => import('./pages/diff/index.js'));
const GovernancePage = lazy(() => import('./pages/governance/index.js'));
const ProductPage = lazy(() => import('./pages/product/index.js'));
const ProductOverview = lazy(() => import('./pages/product/overview.js'));
const HistoryPage = lazy(() => import('./pages/history/index.js'));
const ChecksPage = lazy(() => import('./pages/checks/index.js'));
const GatesPage = lazy(() => import('./pages/gates/index.js'));
const DecisionPage = lazy(() => import('./pages/gates/decision.js'));
const ContractPage = lazy(() => import('./pages/contract/index.js'));
const ContractTab = lazy(() => import('./pages/contract/tab.js'));
const DomainPage = lazy(() => import('./pages/domain/index.js'));
const BoardPage = lazy(() => import('./pages/board/index.js'));
const LoginPage = lazy(() => import('./pages/login/index.js'));
const LineagePage = lazy(() => import('./pages/lineage/index.js'));
const LookPage = lazy(() => import('./pages/look/index.js'));
const NotFoundPage = lazy(() => import('./pages/not-found.js'));

const queries = new QueryClient({
  defaultOptions: {
    // The server says when something is wrong with the question; only a lost connection passes.
    queries: { retry: (count, error) => count < 3 && !('code' in error && error.code !== null), staleTime: 5_000 },
  },
});

/** All pages by their paths. Each page is a file of its own, loaded when it is opened. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter basename={basePath()}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="login" element={<LoginPage />} />
            <Route element={<Shell />}>
              <Route index element={<BoardPage />} />
              <Route path="catalog" element={<CatalogPage />} />
              <Route path="coordinator" element={<CoordinatorPage />} />
              <Route path="diff" element={<DiffPage />} />
              <Route path="governance/*" element={<GovernancePage />} />
              <Route path="products/:domain/:name" element={<ProductPage />}>
                <Route index element={<ProductOverview />} />
                <Route path="contract" element={<ContractTab />} />
                <Route path="checks" element={<ChecksPage />} />
                <Route path="history" element={<HistoryPage />} />
              </Route>
              <Route path="gates" element={<GatesPage />} />
              <Route path="gates/:decision" element={<DecisionPage />} />
              <Route path="contracts/:id/versions/:version" element={<ContractPage />} />
              <Route path="domains/:domain" element={<DomainPage />} />
              <Route path="lineage" element={<LineagePage />} />
              <Route path="look" element={<LookPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </Suspense>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
