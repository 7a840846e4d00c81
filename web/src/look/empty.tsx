import type { ReactNode } from 'react';

/** Says what would be here, and shows the commands that fill it. */
export function Empty({
  children,
  commands = [],
}: {
  readonly children: ReactNode;
  readonly commands?: readonly string[];
}) {
  return (
    <div className="empty">
      <p>{children}</p>
      {commands.length > 0 && <pre tabIndex={0}>{commands.join('\n')}</pre>}
    </div>
  );
}
