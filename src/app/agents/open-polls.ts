/** The requests for work that wait, one for each agent in this process. */
export class OpenPolls {
  private readonly ends = new Map<string, () => void>();

  /**
   * A newer request of an agent ends the one before: the agent does not wait for that answer any
   * more. Returns what is called when the request ends.
   */
  begin(owner: string, end: () => void): () => void {
    this.ends.get(owner)?.();
    this.ends.set(owner, end);
    return () => {
      if (this.ends.get(owner) === end) this.ends.delete(owner);
    };
  }
}
