import { useEffect, useState } from 'react';
import type { Layout, LayoutInput } from './layout.js';

/** The layout of a scene, computed by a worker; null until the first one is there. */
export function useLayout(input: LayoutInput): Layout | null {
  const [worker, setWorker] = useState<Worker | null>(null);
  const [layout, setLayout] = useState<{ readonly of: LayoutInput; readonly layout: Layout } | null>(null);
  useEffect(() => {
    const started = new Worker(new URL('layout.worker.ts', import.meta.url), { type: 'module' });
    setWorker(started);
    return () => started.terminate();
  }, []);
  useEffect(() => {
    if (worker === null) return;
    const number = Math.random();
    worker.onmessage = ({ data }: MessageEvent<{ readonly number: number; readonly layout: Layout }>): void => {
      if (data.number === number) setLayout({ of: input, layout: data.layout });
    };
    worker.postMessage({ number, input });
  }, [worker, input]);
  return layout?.of === input ? layout.layout : null;
}
