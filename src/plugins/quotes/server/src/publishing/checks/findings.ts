import {
  DEFAULT_RULES,
  type BlockerCode,
  type PreflightIssue,
  type RuleCode,
  type Rules,
  type WarningCode,
} from '../../../../shared/contract';

/** The finding of a check, before the rules decide whether it blocks. */
export type Finding = Omit<PreflightIssue<BlockerCode>, 'overridable'>;

export interface Judgement {
  blockers: PreflightIssue<BlockerCode>[];
  warnings: PreflightIssue<WarningCode>[];
}

const isRule = (code: BlockerCode): code is RuleCode => code in DEFAULT_RULES;

/** A pending quote cannot be overridden, whichever rule finds it. */
const NEVER_OVERRIDDEN = new Set<BlockerCode>(['quote.unconfirmed']);

/** Sorts findings by the rules; what no rule is about always blocks. */
export function judge(findings: Finding[], rules: Rules): Judgement {
  const judgement: Judgement = { blockers: [], warnings: [] };
  for (const finding of findings) {
    const { code } = finding;
    if (!isRule(code)) judgement.blockers.push({ ...finding, overridable: false });
    else if (rules[code] === 'block') {
      judgement.blockers.push({ ...finding, overridable: !NEVER_OVERRIDDEN.has(code) });
    } else if (rules[code] === 'warn') {
      judgement.warnings.push({ ...finding, code, overridable: false });
    }
  }
  return judgement;
}

const SHOWN_WORDS = 12;

/** The beginning of a quote, in marks. */
export function quoted(text: string): string {
  const all = text.trim().split(/\s+/);
  return `“${all.slice(0, SHOWN_WORDS).join(' ')}${all.length > SHOWN_WORDS ? '…' : ''}”`;
}
