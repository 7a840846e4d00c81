import { type ReactNode, useEffect } from 'react';

/** A page with its heading, which names the document as well. */
export function Page({
  title,
  before,
  aside,
  children,
}: {
  readonly title: string;
  /** Links to what contains the subject of the page. */
  readonly before?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Concordat`;
  }, [title]);
  return (
    <>
      <div className="page-head">
        <h1>
          {before !== undefined && <span className="quiet">{before} </span>}
          {title}
        </h1>
        {aside !== undefined && <div className="aside row">{aside}</div>}
      </div>
      {children}
    </>
  );
}
