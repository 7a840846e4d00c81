import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type PageFile, type PageFiles, acceptsHtml, encodingOf } from './page-files.js';
import { HttpRefusal } from './problem.js';

/**
 * No inline script or style, nothing from elsewhere, and no frame around a page: what a document
 * contains cannot run in a page.
 */
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

/** Names have a hash: another content has another name. */
const FOREVER = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';

/** Paths of the API and of files: an unknown one of them is no page. */
const NO_PAGE =
  /^\/(?:graphql|api|metrics|livez|readyz|schemas|assets)(?:[/?]|$)|\.(?:css|html|ico|js|json|map|png|svg|ttf|txt|webp|woff2?|xml)(?:\?|$)/i;

/** The pages of the catalog, from the list of files that was read at the start. */
export class Pages {
  private readonly index: PageFile;

  constructor(
    private readonly files: PageFiles,
    base: string,
  ) {
    this.index = withBase(fileOf(files, 'index.html'), base);
  }

  /** Whether a browser requests a page: at an unknown path, it decides itself what it shows. */
  isPage({ headers, is404, method, url }: FastifyRequest): boolean {
    if (method !== 'GET' && method !== 'HEAD') return false;
    return (is404 || url === '/' || url.startsWith('/?')) && acceptsHtml(headers.accept) && !NO_PAGE.test(url);
  }

  /** The one document of all pages. */
  sendIndex(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    void reply.header('content-security-policy', POLICY).header('referrer-policy', 'same-origin');
    void reply.header('vary', 'Accept');
    return sendFile(request, reply, { file: this.index, caching: 'no-cache' });
  }

  /** A script, a style or another file by its name. */
  sendFile(request: FastifyRequest, reply: FastifyReply, name: string): FastifyReply {
    const file = this.files.get(name);
    if (file === undefined) {
      const detail = 'The pages of this release have no such file.';
      throw new HttpRefusal(404, { code: 'NOT_FOUND', detail, help: 'Load the page again.' });
    }
    void reply.header('vary', 'Accept-Encoding').header('referrer-policy', 'same-origin');
    return sendFile(request, reply, { file, caching: name.startsWith('assets/') ? FOREVER : A_DAY });
  }
}

/** The files of the pages: open, because they are the same for everybody and the login is one. */
export function registerPages(fastify: FastifyInstance, pages: Pages | null): void {
  if (pages === null) return;
  const config = { open: true };
  fastify.get<{ Params: { '*': string } }>('/assets/*', { config }, (request, reply) =>
    pages.sendFile(request, reply, `assets/${request.params['*']}`),
  );
  fastify.get('/icon.svg', { config }, (request, reply) => pages.sendFile(request, reply, 'icon.svg'));
}

function sendFile(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { caching, file }: { readonly file: PageFile; readonly caching: string },
): FastifyReply {
  const encoding = encodingOf(file, headers['accept-encoding']?.toString());
  const etag = `"${file.digest}${encoding === null ? '' : `-${encoding}`}"`;
  void reply.header('cache-control', caching).header('etag', etag);
  if (matches(headers['if-none-match'], etag)) return reply.code(304).send();
  if (encoding !== null) void reply.header('content-encoding', encoding);
  return reply.type(file.type).send(encoding === null ? file.content : file.encoded[encoding]);
}

/** Proxies that compress mark the tag as weak. */
function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** The document with the path below which the server is reached; too small to compress. */
function withBase(file: PageFile, base: string): PageFile {
  const text = file.content.toString('utf8').replace('<base href="/" />', `<base href="${base}" />`);
  const content = Buffer.from(text);
  return { ...file, content, digest: createHash('sha256').update(content).digest('base64url'), encoded: {} };
}

function fileOf(files: PageFiles, name: string): PageFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`The pages have no ${name}: build them again.`);
  return file;
}
