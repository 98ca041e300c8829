/** Forms of Russian verbs, from their infinitives. */
import type { VerbForms } from './slavic-cues';

/** The past of verbs whose infinitive does not tell it. */
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  произнести: 'произнес',
  опровергнуть: 'опроверг',
  отвергнуть: 'отверг',
  развести: 'развел',
  привести: 'привел',
  прочесть: 'прочел',
  счесть: 'счел',
  изречь: 'изрек',
  предречь: 'предрек',
  предостеречь: 'предостерег',
};
const PARTICIPLE_ENDINGS = ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ие', 'их', 'ими'];
const HUSHING = /[жшчщ]$/;

const parts = (infinitive: string) =>
  infinitive.endsWith('ся') || infinitive.endsWith('сь')
    ? { bare: infinitive.slice(0, -2), tail: 'ся' }
    : { bare: infinitive, tail: '' };

/** Returns the singular and the plural of the third person. */
function thirdPerson(bare: string): readonly [string, string] | null {
  if (/[оеи]вать$/.test(bare) && !bare.endsWith('ивать')) {
    const stem = bare.slice(0, -5);
    return [`${stem}ует`, `${stem}уют`];
  }
  if (/(?:зна|да|ста)вать$/.test(bare)) return [`${bare.slice(0, -4)}ет`, `${bare.slice(0, -4)}ют`];
  if (bare.endsWith('нуть')) return [`${bare.slice(0, -3)}ет`, `${bare.slice(0, -3)}ут`];
  if (bare.endsWith('ить')) {
    const stem = bare.slice(0, -3);
    return [`${stem}ит`, `${stem}${HUSHING.test(stem) ? 'ат' : 'ят'}`];
  }
  if (/[аяе]ть$/.test(bare)) return [`${bare.slice(0, -2)}ет`, `${bare.slice(0, -2)}ют`];
  return null;
}

export const RUSSIAN_VERBS: VerbForms = {
  past(infinitive) {
    const { bare, tail } = parts(infinitive);
    const masculine = IRREGULAR_PAST[bare] ?? bare.replace(/ть$/, 'л');
    const other = masculine.endsWith('л') ? masculine.slice(0, -1) : masculine;
    return tail
      ? [`${masculine}ся`, `${other}лась`, `${other}лось`, `${other}лись`]
      : [masculine, `${other}ла`, `${other}ло`, `${other}ли`];
  },
  present(infinitive) {
    const { bare, tail } = parts(infinitive);
    return (thirdPerson(bare) ?? []).map((form) => `${form}${tail}`);
  },
  gerunds(infinitive) {
    const { bare, tail } = parts(infinitive);
    if (!bare.endsWith('ть')) return [];
    const stem = bare.slice(0, -2);
    if (tail) return [`${stem}вшись`, `${stem}ясь`, `${stem.slice(0, -1)}ясь`];
    if (/[ая]$/.test(stem)) return [`${stem}в`, `${stem}я`];
    return [`${stem}в`, `${stem}вши`, `${stem.slice(0, -1)}я`];
  },
  participles(infinitive) {
    const { bare, tail } = parts(infinitive);
    if (!bare.endsWith('ть')) return [];
    return PARTICIPLE_ENDINGS.map((ending) => `${bare.slice(0, -2)}вш${ending}${tail}`);
  },
};
