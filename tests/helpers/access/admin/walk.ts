import type { Core } from '@strapi/strapi';
import type { Booted } from '../../servers/strapi';
import { logIn } from '../../http/admin';
import { cellOf, type Outcome } from './cells';
import { changesBetween, isOf, readState, tablesOf, undo, type State } from './database';
import { effectOf } from './effects';
import { isTelling, levelOf, louder, type Level } from './levels';
import { nameOfLine, type Line, type Request, type Situation } from './lines';
import { ANOTHER, OWNERS, writeOneMore, type Newsroom, type Role } from './newsroom';
import { questionsOf } from './questions';
import { isSameAnswer } from './same-answer';
import { isDone, send, show, type Answer } from './send';

export interface Walked {
  /** The cells of each line, in the order of the roles. */
  cells: Map<string, string[]>;
  /** By line and role: the request that showed what another Author's article says, or changed it. */
  evidence: Map<string, string>;
  /** By line and role: the request about articles that was answered with the address of another Author. */
  addresses: Map<string, string>;
}

/** Every role that may read every article. */
const READS_ALL: ReadonlySet<Role> = new Set(['Editor', 'Super Admin']);
/** A word as long as `ANOTHER` that no text has. */
const ABSENT = 'Zqyy';
/** Rejects for lack of a right, before the rest of a request is looked at. */
const REJECTED = new Set([401, 403, 405]);
const SIGNS_OUT = /\/(logout|sessions)\b/;

type Tables = 'content' | 'all';

/** Sends every request of every line as every role, and records what the answers show and what they change. */
export class Walk {
  private readonly tables: Record<Tables, string[]>;
  private readonly state = {} as Record<Tables, State>;
  private readonly walked: Walked = {
    cells: new Map(),
    evidence: new Map(),
    addresses: new Map(),
  };
  private current = '';
  private about: Line['about'] = 'nothing';

  constructor(
    private readonly app: Booted,
    private readonly room: Newsroom
  ) {
    const content = tablesOf(app.strapi, 'content');
    this.tables = { content, all: [...content, ...tablesOf(app.strapi, 'settings')] };
  }

  private get strapi(): Core.Strapi {
    return this.app.strapi;
  }

  async run(lines: Line[], roles: readonly Role[]): Promise<Walked> {
    for (const which of ['content', 'all'] as const) {
      this.state[which] = await readState(this.strapi, this.tables[which]);
    }
    for (const line of lines) {
      this.about = line.about;
      const cells: string[] = [];
      for (const role of roles) {
        this.current = `${nameOfLine(line)} | ${role}`;
        cells.push(await this.cell(line, role));
      }
      this.walked.cells.set(nameOfLine(line), cells);
    }
    return this.walked;
  }

  private async cell(line: Line, role: Role): Promise<string> {
    const situations = this.situations(line, role);
    if (line.kind === 'asks') return this.request(line, role);
    const found =
      line.kind === 'reads'
        ? await this.read(line, situations)
        : await this.write(line, situations);
    if (line.about === 'nothing') return found[0]!;
    const outcomes = situations.map(
      ({ owner, subject }, i): Outcome => ({ owner, state: subject.state, word: found[i]! })
    );
    return cellOf(outcomes);
  }

  private situations({ about }: Line, role: Role): Situation[] {
    const { app, room } = this;
    const common = { app, room, role, caller: room.members[role], own: room.spare[role] };
    const subjects = room[about === 'nothing' ? 'articles' : about];
    // No condition separates their own articles from others: a draft shows that.
    const own = READS_ALL.has(role) ? subjects[role].slice(0, 1) : subjects[role];
    const all = OWNERS.flatMap((owner) =>
      (owner === 'own' ? own : subjects.another).map((subject) => ({ ...common, owner, subject }))
    );
    return about === 'nothing' ? all.slice(0, 1) : all;
  }

  private async send(request: Request, role: Role | null): Promise<Answer> {
    const member = role && this.room.members[role];
    const answer = await send(this.app, request, member?.token);
    const mayKnow = role === null || READS_ALL.has(role) || this.about !== 'articles';
    if (!mayKnow && answer.text.includes(this.room.another.email)) {
      this.walked.addresses.set(this.current, show(request));
    }
    if (member && SIGNS_OUT.test(request.path)) member.token = await logIn(this.app, member.email);
    return answer;
  }

  private note(request: Request): void {
    const { evidence } = this.walked;
    if (!evidence.has(this.current)) evidence.set(this.current, show(request));
  }

  /** Sees whether the rights of a role are enough for a route: what it is about does not exist. */
  private async request({ shared }: Line, role: Role): Promise<string> {
    const answers: Answer[] = [];
    for (const request of shared!(this.room)) answers.push(await this.send(request, role));
    const allowed = answers.filter(({ status }) => !REJECTED.has(status));
    if (allowed.some(({ request }) => request.method !== 'GET')) return 'may';
    return allowed.some(isDone) ? 'open' : '–';
  }

  private async read(line: Line, situations: Situation[]): Promise<Level[]> {
    const { role } = situations[0]!;
    const shared: Answer[] = [];
    for (const request of line.shared?.(this.room) ?? []) {
      shared.push(await this.send(request, role));
    }
    const levels: Level[] = [];
    for (const situation of situations) {
      await line.prepare?.(situation);
      levels.push(await this.readOne(line, situation, shared));
      if (line.prepare) await this.restore('content');
    }
    if (READS_ALL.has(role) || line.about === 'nothing') return levels;
    await this.countOthers(line, situations, levels, shared);
    if (line.filtered) await this.filter(line.filtered, situations, levels);
    return levels;
  }

  /** Sends every request about one article; where it may be read, until one shows that. */
  private async readOne(line: Line, situation: Situation, shared: Answer[]): Promise<Level> {
    const { role, owner, subject } = situation;
    const mayRead = owner === 'own' || READS_ALL.has(role);
    let level = '–' as Level;
    const see = (answer: Answer) => {
      const shown = levelOf(answer, subject);
      if (!mayRead && isTelling(shown)) this.note(answer.request);
      level = louder(level, shown);
    };
    shared.forEach(see);
    for (const request of line.each?.(situation) ?? []) {
      if (mayRead && (level === 'reads' || level === line.enough)) break;
      const answer = await this.send(request, role);
      see(answer);
      // As a front end follows an address: without the rights of the user.
      for (const next of line.follow?.(answer.text) ?? []) see(await this.send(next, null));
    }
    return level;
  }

  /** Sends the requests for all again with one more draft of the other Author's: no answer may change with it. */
  private async countOthers(
    { shared }: Line,
    situations: Situation[],
    levels: Level[],
    first: Answer[]
  ): Promise<void> {
    const { role } = situations[0]!;
    const steady: Answer[] = [];
    for (const { request, text, status } of first) {
      if (status >= 400) continue;
      const second = await this.send(request, role);
      if (isSameAnswer(second.text, text)) steady.push(second);
    }
    if (!shared || steady.length === 0) return;
    await writeOneMore(this.app, this.room);
    for (const { request, text } of steady) {
      if (isSameAnswer((await this.send(request, role)).text, text)) continue;
      this.note(request);
      this.raise(situations, levels, 'counts');
    }
    await this.restore('content');
  }

  /** Filters a list by words of the other Author's: no answer may differ from that for a word that no text has. */
  private async filter(
    { path, uid }: NonNullable<Line['filtered']>,
    situations: Situation[],
    levels: Level[]
  ): Promise<void> {
    const { role } = situations[0]!;
    const isKnown = situations.every(({ owner }, i) => owner === 'own' || levels[i] === 'reads');
    if (isKnown || levels.every((level) => level === '–')) return;
    const request = (query: string, word: string) =>
      this.send({ method: 'GET', path: `${path}?${query.replaceAll(ABSENT, word)}` }, role);
    for (const query of questionsOf(this.strapi, uid, ABSENT)) {
      const answer = await request(query, ANOTHER);
      if (!isDone(answer)) continue;
      for (const [i, { subject, owner }] of situations.entries()) {
        const level = levelOf(answer, subject);
        if (owner === 'another' && isTelling(level)) this.note(answer.request);
        levels[i] = louder(levels[i]!, level);
      }
      if (!query.includes(ABSENT) || answer.text.includes('"results":[]')) continue;
      const absent = await request(query, ABSENT);
      if (isSameAnswer(answer.text.replaceAll(ANOTHER, ABSENT), absent.text)) continue;
      this.note(answer.request);
      this.raise(situations, levels, 'reads');
    }
  }

  private raise(situations: Situation[], levels: Level[], to: Level): void {
    for (const [i, { owner }] of situations.entries()) {
      if (owner === 'another') levels[i] = louder(levels[i]!, to);
    }
  }

  private async restore(which: Tables): Promise<boolean> {
    const now = await readState(this.strapi, this.tables[which]);
    const changes = changesBetween(this.state[which], now);
    if (changes.length > 0) await undo(this.strapi, changes);
    return changes.length > 0;
  }

  private async write(line: Line, situations: Situation[]): Promise<string[]> {
    const words: string[] = [];
    let isUnseen = false;
    for (const situation of situations) {
      const { word, isSeen } = await this.attempt(line, situation, false);
      words.push(word);
      isUnseen ||= !isSeen;
    }
    // Rejected requests are looked at together: one by one where any of them changed something nevertheless.
    if (!isUnseen || !(await this.restore(line.changesSettings ? 'all' : 'content'))) return words;
    const again: string[] = [];
    for (const situation of situations) {
      again.push((await this.attempt(line, situation, true)).word);
    }
    return again;
  }

  /** Sends the requests of a line about one article, names what they changed, and undoes it. */
  private async attempt(
    line: Line,
    situation: Situation,
    isThorough: boolean
  ): Promise<{ word: string; isSeen: boolean }> {
    const { role, subject, owner } = situation;
    const which = line.changesSettings ? 'all' : 'content';
    const read = () => readState(this.strapi, this.tables[which]);
    await line.prepare?.(situation);
    const before = line.prepare ? await read() : this.state[which];
    const answers: Answer[] = [];
    for (const request of [
      ...(line.shared?.(this.room) ?? []),
      ...(line.each?.(situation) ?? []),
    ]) {
      answers.push(await this.send(request, role));
    }
    const isSeen = isThorough || line.prepare !== undefined || answers.some(isDone);
    let word: string = '–';
    if (isSeen) {
      const now = await read();
      const changes = changesBetween(before, now);
      const concerned = line.onlyOfSubject ? changes.filter(isOf(subject, before)) : changes;
      word = effectOf(concerned, before);
      await undo(this.strapi, changesBetween(this.state[which], now));
    }
    const isRead = answers.some((answer) => levelOf(answer, subject) === 'reads');
    if (isRead && owner === 'another' && !READS_ALL.has(role) && word === '–') word = 'reads';
    if (word !== '–' && owner === 'another') this.note(answers.at(-1)!.request);
    return { word, isSeen };
  }
}
