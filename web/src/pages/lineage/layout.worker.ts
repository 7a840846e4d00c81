import { type LayoutInput, layoutOf } from './layout.js';

self.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly input: LayoutInput }>): void => {
  self.postMessage({ number: data.number, layout: layoutOf(data.input) });
};
