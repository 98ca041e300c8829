import { useRef, useState } from 'react';
import { createTaskQueue, type TaskQueue } from '../utils/task-queue';

/** Runs tasks one after another; `isBusy` while one runs. */
export function useTaskQueue(): { runInTurn: TaskQueue['take']; isBusy: boolean } {
  const [count, setCount] = useState(0);
  const taskQueue = useRef<TaskQueue | null>(null);
  taskQueue.current ??= createTaskQueue(setCount);
  return { runInTurn: taskQueue.current.take, isBusy: count > 0 };
}
