/** Sentences with several people: the words in marks, and who says them; “?” before an id: suggested only. */
export interface AttachmentCase {
  lang: 'en' | 'ru' | 'be';
  text: string;
  /** In the order of the quotations: an id, "?id", or "-" for none with a record or none that is certain. */
  speakers: string;
}

const en = (text: string, speakers: string): AttachmentCase => ({ lang: 'en', text, speakers });
const ru = (text: string, speakers: string): AttachmentCase => ({ lang: 'ru', text, speakers });
const be = (text: string, speakers: string): AttachmentCase => ({ lang: 'be', text, speakers });

export const twoTags: AttachmentCase[] = [
  en(
    '“We waited long,” argued Pavel Sorokin; “we waited in vain,” countered Alena Zhuk.',
    'sorokin zhuk'
  ),
  en(
    '“The bridge is open,” Alena Zhuk told reporters, but “the road is not,” Pavel Sorokin warned.',
    'zhuk sorokin'
  ),
  en('“Is it open?” asked Alena Zhuk – “not yet,” replied Marta Lind.', 'zhuk -'),
  en(
    '“We waited,” said Pavel Sorokin, “and we won”; “we lost,” said Alena Zhuk.',
    'sorokin sorokin zhuk'
  ),
  en('“We waited,” said Pavel Sorokin, and “we won.”', 'sorokin sorokin'),
  en('“We waited,” said Pavel Sorokin; “we won,” harrumphed Alena Zhuk.', 'sorokin ?zhuk'),
  ru(
    '«Мост открыт», — сообщил Павел Сорокин, а «дорога закрыта», — возразила Елена Жук.',
    'sorokin zhuk'
  ),
  ru('«Мост открыт?» — спросил Павел Сорокин; «ещё нет», — ответила Марта Линд.', 'sorokin -'),
  be(
    '«Мост адкрыты», — паведаміў Павел Сарокін, але «дарога закрытая», — дадала Алена Жук.',
    'sorokin zhuk'
  ),
];

export const clauseBefore: AttachmentCase[] = [
  en(
    'Although Alena Zhuk argued the harvest was “a disaster”, Pavel Sorokin praised it as “the best in years”.',
    'zhuk sorokin'
  ),
  en(
    'Two days after Pavel Sorokin warned the dam was “a time bomb”, Alena Zhuk flew home.',
    'sorokin'
  ),
  en('When a fisherman said the lake was “a puddle”, Alena Zhuk laughed.', '-'),
  en(
    'Sitting beside Pavel Sorokin, who called the dam “a time bomb”, Alena Zhuk said it was “a wonder”.',
    'sorokin zhuk'
  ),
  en('Pavel Sorokin laughed when Alena Zhuk called the dam “a time bomb”.', 'zhuk'),
  en('As Pavel Sorokin put it in May, the dam is “a time bomb”.', 'sorokin'),
  en(
    'Pavel Sorokin called the dam “a wonder” before Alena Zhuk said it was “a time bomb”.',
    'sorokin zhuk'
  ),
  ru('Когда Елена Жук назвала плотину «чудом», Павел Сорокин засмеялся.', 'zhuk'),
  ru(
    'Стоя рядом с Еленой Жук, которая назвала плотину «чудом света», Павел Сорокин промолчал.',
    'zhuk'
  ),
  be(
    'У той час як Алена Жук назвала плаціну «цудам», Павел Сарокін назваў яе «вялікай памылкай».',
    'zhuk sorokin'
  ),
];

export const relayed: AttachmentCase[] = [
  en('Pavel Sorokin ignored Alena Zhuk’s blunt warning that “the dam will break”.', '?zhuk'),
  en('Pavel Sorokin laughed at the claim by Alena Zhuk that “the dam will break”.', '?zhuk'),
  en('Pavel Sorokin mocked Alena Zhuk’s “dam first” slogan.', '?zhuk'),
  en('Pavel Sorokin mocked Alena Zhuk’s “hasty” scheme.', '?sorokin'),
  en('The dam, described by Alena Zhuk as “a time bomb”, will stay.', 'zhuk'),
  en('The dam was called “a time bomb” by Alena Zhuk.', 'zhuk'),
  en('Pavel Sorokin cited Alena Zhuk: “The dam will break.”', '?zhuk'),
  en('Alena Zhuk called the dam “a wonder”; Pavel Sorokin, “a time bomb”.', 'zhuk sorokin'),
  en('Pavel Sorokin did not say “the dam is safe”.', '?sorokin'),
  en('Alena Zhuk could say “the dam is safe”, but she left.', '?zhuk'),
  en('If Alena Zhuk says “never”, Pavel Sorokin will leave.', '?zhuk'),
  en('Alena Zhuk accused Pavel Sorokin of calling the dam “a wonder of the world”.', '?sorokin'),
  en('Pavel Sorokin denied calling the dam “a wonder of the world”.', '?sorokin'),
  en('Marta Lind pretended Pavel Sorokin was thinking: “What a dam this is!”', '?sorokin'),
  ru('Павел Сорокин опроверг утверждение Елены Жук о том, что «плотина скоро рухнет».', '?zhuk'),
  ru('Павел Сорокин поспорил с Еленой Жук, назвавшей плотину «чудом света».', 'zhuk'),
  ru('Павел Сорокин сослался на Елену Жук: «Плотина скоро рухнет».', '?zhuk'),
  be('Павел Сарокін абверг словы Алены Жук аб тым, што «плаціна хутка рухне».', '?zhuk'),
  be('Алена Жук назвала плаціну «цудам», а Павел Сарокін — «вялікай памылкай».', 'zhuk sorokin'),
];

export const otherMeans: AttachmentCase[] = [
  en(
    '“The dam will hold for years.” “The lake is full.” Thus Pavel Sorokin summed up the week.',
    '?sorokin ?sorokin'
  ),
  en('“The dam will hold for years.” The speaker was Alena Zhuk.', '?zhuk'),
  en('“The dam will hold for years.” Said Alena Zhuk.', 'zhuk'),
  en('A letter from Alena Zhuk said: “The dam will hold for years.”', '?zhuk'),
  en('Alena Zhuk’s answer was short: “The dam will hold for years.”', 'zhuk'),
  en('The minister who said “the dam will hold” was Alena Zhuk.', '?zhuk'),
  en('“The dam will hold for years”: Alena Zhuk', 'zhuk'),
  en('“The dam will hold for years.”\nAlena Zhuk, Minister of Foreign Affairs', 'zhuk'),
  ru('«Плотина простоит долго», — Елена Жук о паводке', 'zhuk'),
  ru('«Плотина простоит ещё много лет». Так сказала Елена Жук.', '?zhuk'),
  be('«Плаціна прастаіць доўга», — Алена Жук пра паводку', 'zhuk'),
];
