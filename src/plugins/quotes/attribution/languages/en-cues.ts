/** English reporting words. */
import { addCueForm, cuePhrase, phraseMap, words } from './build';
import type { CueTraits } from './build';
import type { CueForm, CueInfo } from './language';

/** Verbs that form regularly; "*" marks one whose base form is a noun as well. */
const REGULAR: readonly [CueTraits, string][] = [
  [
    { class: 'say', clause: true },
    `add answer* respond reply* explain insist claim* argue declare state* announce emphasize emphasise stress*
    conclude acknowledge suggest remark* observe predict promise* vow* complain testify report* comment* concede confirm
    maintain assert contend counter charge* allege admit recall joke* quip* boast* caution* disclose reveal reiterate
    affirm proclaim profess attest interject intone pose* posit opine speculate theorize muse* hint* guess* estimate* clarify
    elaborate lament* fume* gripe* grumble* whine* protest* object demur deadpan brag gush lecture* scoff sniff* snap*
    mutter murmur* whisper* shout* yell* scream* exclaim chant* rant* rage* thunder roar bellow growl bark* shriek howl
    chime crow* gloat opine pontificate retort* riposte* rejoin volunteer* venture* interrupt summarize
    recount relate narrate advise inform remind warn assure notify note* tweet* retweet* post* blog* text* email*
    underline underscore highlight signal* pledge* swear propose recommend stipulate specify
    intimate paraphrase rule* certify warrant reason* pronounce decree* report* deny blurt bluster implore beg
    confess confide contradict correct* surmise conjecture postulate philosophize philosophise marvel* reminisce recollect
    reflect* enthuse concur interpose expound backtrack counsel* grouse* carp* wail* moan* groan* hiss* drawl* mumble*
    stammer stutter gasp* snort* croak* squeal* cheer* rave* hazard* type* relay* update* bemoan acquiesce commiserate
    explode* erupt extrapolate apologize apologise sympathize sympathise prod* press* prompt* persist soothe`,
  ],
  [
    { class: 'say', clause: true, addressee: true },
    `remind warn assure inform advise notify caution promise* email* text* ask`,
  ],
  [{ class: 'say', clause: true, transmits: true }, 'report* relay*'],
  [
    { class: 'judge' },
    `call* describe label* dismiss denounce criticize criticise praise* slam* blast* mock accuse refer demand*
    characterize characterise portray brand* decry hail* tout question* cite reference* quote* condemn
    deride ridicule attack* rip* bash* lambaste lambast blame* credit* defend rebuke* scold castigate chide chastise deplore applaud
    compare contrast equate liken liken depict paint frame* dub term* decline refuse reject rebut refute dispute challenge* discuss
    mention* express address* tackle touch talk* raise detail* outline* present* apologize apologise
    salute* welcome* thank* congratulate commend tease taunt* sneer* jeer* trash skewer savage excoriate admonish
    point* dictate pen* release* issue* deliver recite pitch* sum* urge* call* endorse* concur disagree agree
    reassure encourage implore exhort entreat press* invite* instruct order* direct request* query* inquire wonder*
    joke* name* attribute identify define plead deliver echo* repeat* warn trumpet threaten lash`,
  ],
  [
    { class: 'think', clause: true },
    `believe hope* expect fear* worry* doubt* consider assume imagine suspect* realize realise recognize recognise
    wonder* conclude decide figure* reckon suppose anticipate presume view* regard* envision envisage learn
    discover notice* dream* wish* trust* sense* remember agree* pretend`,
  ],
  [
    { class: 'act' },
    `laugh* smile* sigh* shrug* chuckle* grin* nod* gesture* cry* sob* weep pause* begin start* interject continue beam* wink* bristle* giggle* grimace* frown* smirk* scowl* cackle* blush* snicker* sniffle* applaud`,
  ],
];

/** base, third person, past, participle, -ing; "*" as above. */
const IRREGULAR: readonly [CueTraits, string][] = [
  [{ class: 'say', clause: true }, 'say says said said saying'],
  [{ class: 'say', clause: true, addressee: true }, 'tell tells told told telling'],
  [{ class: 'say', clause: true }, 'write writes wrote written writing'],
  [{ class: 'say', clause: true }, 'swear swears swore sworn swearing'],
  [{ class: 'say', clause: true }, 'foretell foretells foretold foretold foretelling'],
  [{ class: 'say', clause: true }, 'plead pleads pled pled pleading'],
  [{ class: 'say', clause: true }, 'repeat repeats repeated repeated repeating'],
  [{ class: 'say', clause: true }, 'continue continues continued continued continuing'],
  [{ class: 'say', clause: true }, 'read reads read read reading'],
  [{ class: 'say', clause: true }, 'agree agrees agreed agreed agreeing'],
  [{ class: 'say', clause: true }, 'indicate indicates indicated indicated indicating'],
  [{ class: 'say', clause: true }, 'show* shows* showed shown showing'],
  [{ class: 'judge' }, 'speak speaks spoke spoken speaking'],
  [{ class: 'judge' }, 'label* labels* labelled labelled labelling'],
  [{ class: 'say', clause: true }, 'signal* signals* signalled signalled signalling'],
  [{ class: 'think', clause: true }, 'dream* dreams* dreamt dreamt dreaming'],
  [{ class: 'think', clause: true }, 'think thinks thought* thought* thinking*'],
  [{ class: 'think', clause: true }, 'feel feels felt felt feeling*'],
  [{ class: 'think', clause: true }, 'know knows knew known knowing'],
  [{ class: 'think', clause: true }, 'understand understands understood understood understanding*'],
  [{ class: 'think', clause: true }, 'see sees saw seen seeing'],
  [{ class: 'think', clause: true }, 'find finds found found finding*'],
  [{ class: 'think', clause: true }, 'forget forgets forgot forgotten forgetting'],
  [{ class: 'act' }, 'begin begins began begun beginning*'],
];

const PHRASES: readonly [CueTraits, CueForm, string][] = [
  [
    { class: 'say', clause: true },
    'preposition',
    'according to|in the words of|in the view of|in the opinion of|in the phrase of',
  ],
  [
    { class: 'say' },
    'preposition',
    'in his words|in her words|in their words|in his own words|in her own words|in their own words|in his view|in her view|in his opinion|in her opinion|in his telling|in her telling|by his own account|by her own account',
  ],
  [
    { class: 'say', clause: true },
    'finite',
    'pointed out|points out|went on to say|goes on to say|made clear|makes clear|made it clear|makes it clear|made plain|made it plain|let it be known|let on|let slip|lets slip|was quoted as saying|is quoted as saying|were quoted as saying|has been quoted as saying|had been quoted as saying|being quoted as saying|quoted as saying|was cited as saying|were cited as saying|is cited as saying|was reported as saying|is reported as saying|was reported to have said|is reported to have said|is said to have said|was heard saying|was heard to say|was overheard saying|is on record as saying|went on record as saying|has gone on record as saying|fired back|fires back|shot back|shoots back|hit back|hits back|wrote back|writes back|snapped back|came back|called back|clapped back|pushed back|struck back|called out|calls out|cried out|cries out|spoke up|speaks up|spoke out|speaks out|piped up|pipes up|chipped in|chips in|chimed in|chimes in|weighed in|weighs in|cut in|cuts in|broke in|breaks in|butted in|butts in|jumped in|jumps in|joined in|joins in|threw in|throws in|put in|puts in|burst out|bursts out|blurted out|lashed out|hit out|hits out|sounded off|sounds off|owned up|wound up|winds up|carried on|carries on|kept on|added on|summed it up|sums it up|rounded off|signed off|held forth|holds forth|told reporters|took to twitter|took to social media|had this to say|has this to say|had the following to say|had only this to say',
  ],
  [{ class: 'say', clause: true }, 'ing', 'pointing out|making clear|going on to say'],
  [{ class: 'say', clause: true }, 'base', 'point out|make clear|make it clear'],
  [
    { class: 'judge' },
    'finite',
    'put it|puts it|phrased it|phrases it|referred to|refers to|called for|calls for|called on|calls on|spoke of|speaks of|spoke about|talked about|talks about|railed against|sums up|summed up|laid out|spelled out|took aim at|went after|doubled down',
  ],
];

const VOWEL = /[aeiou]/;

/** Forms the third person, past and -ing by English spelling. */
function inflect(base: string): [string, string, string] {
  const last = base.slice(-1);
  const beforeLast = base.slice(-2, -1);
  const doubles = DOUBLING.has(base);
  if (last === 'e') return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(beforeLast))
    return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = doubles ? base + last : base;
  return [third, `${stem}ed`, `${stem}ing`];
}

const DOUBLING = new Set(
  words(
    'admit slam rip snap dub pen quip trash sum concur deter refer demur brag rap tap pin chat recap sob grin nod bet blog plan stop jab hum'
  )
);

/** Returns all forms of the reporting words above. */
export function englishCues(): Map<string, CueInfo> {
  const cues = new Map<string, CueInfo>();
  const add = (word: string, forms: readonly CueForm[], traits: CueTraits) => {
    const noun = word.endsWith('*');
    addCueForm(cues, noun ? word.slice(0, -1) : word, forms, { ...traits, noun });
  };
  for (const [traits, list] of IRREGULAR) {
    const [base, third, past, participle, ing] = words(list);
    if (!base || !third || !past || !participle || !ing) continue;
    add(base, ['base'], traits);
    add(third, ['finite'], traits);
    add(past, ['finite'], traits);
    add(participle, ['participle'], traits);
    add(ing, ['ing'], traits);
  }
  for (const [traits, list] of REGULAR) {
    for (const entry of words(list)) {
      const star = entry.endsWith('*') ? '*' : '';
      const base = star ? entry.slice(0, -1) : entry;
      const [third, past, ing] = inflect(base);
      add(base + star, ['base'], traits);
      add(third + star, ['finite'], traits);
      add(past, ['finite', 'participle'], traits);
      add(ing, ['ing'], traits);
    }
  }
  return cues;
}

export const englishCuePhrases = phraseMap(
  PHRASES.flatMap(([traits, form, list]) =>
    list.split('|').map((text) => cuePhrase(text, form, traits))
  )
);
