/** Keeps who speaks in a dialogue after dashes, where two speak by turns. */
import { NO_SPEAKER } from './types';
import type { Resolution } from './types';

interface DialogueTurn {
  paragraph: number;
  resolution: Resolution;
}

export class Dialogue {
  private readonly turns: DialogueTurn[] = [];

  /** Adds the speaker of a part of a turn. */
  add(paragraph: number, resolution: Resolution): void {
    if (this.turns[this.turns.length - 1]?.paragraph === paragraph) return;
    this.turns.push({ paragraph, resolution });
  }

  /** Returns the likely speaker of a turn without a tag: not who spoke last, but who spoke before. */
  speakerOf(paragraph: number): Resolution {
    const last = this.turns[this.turns.length - 1];
    const before = this.turns[this.turns.length - 2];
    const adjacent = last?.paragraph === paragraph - 1 && before?.paragraph === paragraph - 2;
    return adjacent && before ? before.resolution : NO_SPEAKER;
  }
}
