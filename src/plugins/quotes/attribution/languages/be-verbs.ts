/** Forms of Belarusian verbs, from their infinitives. */
import type { VerbForms } from './slavic-cues';

/** The stem of the past of verbs whose infinitive does not tell it. */
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  распавесці: 'распавё',
  апавесці: 'апавё',
  прывесці: 'прывё',
  абвергнуць: 'абверг',
  адвергнуць: 'адверг',
  перасцерагчы: 'перасцярог',
  засцерагчы: 'засцярог',
};
/** “распавядзе” */
const LEADING = /весці$/;
const REFLEXIVE = /(?:цца|ціся)$/;
const HARD_OR_HUSHING = /[жшчрц]$/;

const bareOf = (infinitive: string) => infinitive.replace(/(?:цца|ціся|ць)$/, '');

/** Returns the singular and the plural of the third person, without the ending of the reflexive. */
function thirdPerson(infinitive: string): readonly [string, string] | null {
  if (LEADING.test(infinitive)) {
    const stem = infinitive.replace(LEADING, 'вядз');
    return [`${stem}е`, `${stem.slice(0, -1)}уць`];
  }
  const bare = bareOf(infinitive);
  if (/(?:зна|да|ста)ва$/.test(bare)) return [`${bare.slice(0, -2)}е`, `${bare.slice(0, -2)}юць`];
  if (/[аоуе]ява$/.test(bare) || /[аяе]ва$/.test(bare)) {
    const stem = bare.slice(0, -3);
    const vowel = /[аоуеіы]$/.test(stem) || bare.endsWith('ява') ? 'ю' : 'у';
    return [`${stem}${vowel}е`, `${stem}${vowel}юць`];
  }
  if (bare.endsWith('ну')) return [`${bare.slice(0, -1)}е`, `${bare}ць`];
  if (/[іы]$/.test(bare)) {
    const stem = bare.slice(0, -1);
    return [`${bare}ць`, `${stem}${HARD_OR_HUSHING.test(stem) ? 'а' : 'я'}ць`];
  }
  return /[ая]$/.test(bare) ? [`${bare}е`, `${bare}юць`] : null;
}

export const BELARUSIAN_VERBS: VerbForms = {
  past(infinitive) {
    const stem = IRREGULAR_PAST[infinitive] ?? bareOf(infinitive);
    // “распавёў”, “распавяла”: the vowel is only stressed in the masculine.
    const other = stem.replace(/ё$/, 'я');
    return REFLEXIVE.test(infinitive)
      ? [`${stem}ўся`, `${other}лася`, `${other}лося`, `${other}ліся`]
      : [/[гкх]$/.test(stem) ? stem : `${stem}ў`, `${other}ла`, `${other}ло`, `${other}лі`];
  },
  present(infinitive) {
    const forms = thirdPerson(infinitive) ?? [];
    if (REFLEXIVE.test(infinitive))
      return forms.map((form) => (form.endsWith('ць') ? `${form.slice(0, -2)}цца` : `${form}цца`));
    // “заявіць” is the infinitive too, so that only the plural tells.
    return forms.filter((form) => form !== infinitive);
  },
  gerunds(infinitive) {
    const bare = bareOf(infinitive);
    const tail = REFLEXIVE.test(infinitive) ? 'ся' : '';
    return [`${bare}ўшы${tail}`, `${bare}ючы${tail}`];
  },
  // “які назваў” is said instead.
  participles: () => [],
};
