/** Where answers that may be kept came from, counted since the start of this process. */
export interface CacheStats {
  /** The memory of this process. */
  memory: number;
  /** The store that processes share. */
  shared: number;
  /** Made by Strapi. */
  made: number;
  /** Made by Strapi for a reader who is signed in. */
  private: number;
}

export const newStats = (): CacheStats => ({ memory: 0, shared: 0, made: 0, private: 0 });
