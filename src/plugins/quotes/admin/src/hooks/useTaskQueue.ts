import { useRef, useState } from 'react';
import { createTurns, type Turns } from '../utils/task-queue';

/** Runs tasks one after another; `isBusy` while one runs. */
export function useTurns(): { inTurn: Turns['take']; isBusy: boolean } {
  const [count, setCount] = useState(0);
  const turns = useRef<Turns | null>(null);
  turns.current ??= createTurns(setCount);
  return { inTurn: turns.current.take, isBusy: count > 0 };
}
