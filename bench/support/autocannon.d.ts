/** The part of autocannon that the benchmarks use; the package has no types. */
declare module 'autocannon' {
  interface AutocannonRequest {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Called before each request except the first. */
    readonly setupRequest?: (request: AutocannonRequest) => AutocannonRequest;
    readonly onResponse?: (status: number, body: string) => void;
  }

  interface AutocannonOptions {
    readonly url: string;
    readonly connections: number;
    /** Seconds, or the number of requests. */
    readonly duration?: number;
    readonly amount?: number;
    readonly sampleInt: number;
    readonly requests: readonly AutocannonRequest[];
    readonly verifyBody?: (body: string) => boolean;
  }

  interface AutocannonResult {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly mismatches: number;
  }

  export default function autocannon(options: AutocannonOptions): Promise<AutocannonResult>;
}
