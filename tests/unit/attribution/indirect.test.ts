import { quotesOf } from './support';

/** Returns a text with its reported clauses in brackets. */
const withClauses = (text: string, lang: string): string =>
  quotesOf(text, { lang })
    .filter((quote) => quote.kind === 'indirect')
    .reverse()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`,
      text
    );

const expectClauses = (marked: string, lang: string) =>
  expect(withClauses(marked.replaceAll(/\[\[|\]\]/g, ''), lang)).toBe(marked);

const english = [
  'Viktor Khrenin said [[no road would be built without consent]].',
  '[[Both countries plan to double trade]], Viktor Khrenin said as he met with reporters.',
  '[[Belarus intends to open the road]], Viktor Khrenin said.',
  'Viktor Khrenin told reporters in Minsk on Monday that [[the agreement would be signed in May]].',
  'The minister said on Tuesday [[the border would reopen within a week]].',
  '[[The border would reopen within a week]], the minister said on Tuesday.',
  '[[The border would reopen within a week]], said Viktor Khrenin, the defence minister.',
  '“We agreed,” Khrenin said, adding that [[the text would be published on Friday]].',
  'Khrenin said [[the text was ready]], and added that [[it would be published on Friday]].',
  'Khrenin stressed that [[the text was ready and that nobody had asked for changes]].',
  'The ministry said in a statement that [[three officers had been dismissed]].',
  'The ministry said in a statement [[three officers had been dismissed]].',
  'According to the defence ministry, [[three officers have been dismissed]].',
  '[[Three officers have been dismissed]], according to the defence ministry.',
  'As the foreign ministry reported, [[the talks will resume in March]].',
  '[[The talks will resume in March]], as the foreign ministry reported.',
  'Khrenin denied that [[the army had crossed the river]].',
  'Khrenin confirmed [[the army had crossed the river]].',
  'Khrenin warned that [[prices would rise]], while analysts expected a fall.',
  'Khrenin said that [[the exercise “White Stork” will begin in June]].',
  'Speaking in Dakar, the minister said [[thirty engineers would stay for a second season]].',
  'In a letter to parliament, the minister said [[thirty engineers would stay for a second season]].',
  'Khrenin said: [[the treaty is ready and will be signed in May]].',
  'Officials said [[callers from abroad were waiting four minutes on average]].',
  'Khrenin said later that [[China would open new stations]]. He then left.',
  'He pointed out that [[lorries which had waited thirty hours now waited seven]], and his guest nodded.',
  'MINSK, 12 June (Agency) – [[Belarus and Zimbabwe signed a memorandum on Thursday]], the press service of the ministry reported.',
  '[[The two sides signed a memorandum on Thursday]]. This was reported by the press service of the Foreign Ministry.',
  'Khrenin said [[the treaty would be signed]], a promise he had made in May.',
  'The spokeswoman went on to say that [[the ambassador had returned]].',
  'Khrenin told the assembly [[it had waited long enough]].',
  'The defence secretary told MPs that [[the frigates would sail on time]].',
];

const englishFragments = [
  'Khrenin said nothing. He signed the book and left the room.',
  'Asked about it on the plane, Khrenin smiled and said no more.',
  'Khrenin promised to return in May. He expressed readiness to sign the treaty.',
  'Why it failed, Khrenin did not say.',
  'Khrenin did not say that it was over.',
  'A reporter asked whether the minister would resign.',
  'In a post on X, Khrenin wrote: “Patience is a port too.”',
  'As for the pen, the former minister wrote in an e-mail about it.',
  'Khrenin confirmed the story, with one correction.',
  'The ministers agreed Monday to restart the joint weather service suspended in 2019.',
  'Khrenin proposed a common radar picture by 2026.',
  'Khrenin explained the working method to the Gulf Ledger.',
  'He would rule that nobody wins.',
  'Those states that he won were small.',
  'On the other hand, Khrenin said, “we have time.”',
];

const russian = [
  'По словам Ивана Петрова, [[соглашение подпишут в мае]].',
  '[[Соглашение подпишут в мае]], по словам Ивана Петрова.',
  '[[Соглашение, по словам Ивана Петрова, подпишут в мае]].',
  'Как отметил Иван Петров, [[соглашение подпишут в мае]].',
  '[[Соглашение подпишут в мае]], сообщил Иван Петров журналистам.',
  '[[Соглашение подпишут в мае]], как сообщил министр обороны.',
  'Иван Петров сообщил журналистам в Минске, что [[соглашение подпишут в мае]].',
  'Иван Петров сообщил: [[соглашение подпишут в мае]].',
  'В министерстве сообщили, что [[соглашение подпишут в мае]].',
  'По данным Минобороны, [[в учениях участвуют две тысячи человек]].',
  'Министр сообщил, что [[соглашение подпишут в мае]], и ответил на вопросы.',
  'Министр сообщила, что [[соглашение подпишут в мае]], добавив, что [[текст уже готов]].',
  'Министр сообщил, что [[соглашение готово]], и добавил, что [[текст опубликуют в пятницу]].',
  'Министр сообщил, что [[соглашение подпишут в мае]], передаёт агентство «Вести».',
  '[[Стороны подписали меморандум о сотрудничестве]]. Об этом сообщил Иван Петров.',
  '[[Стороны подписали меморандум о сотрудничестве]]. Об этом говорится в сообщении министерства.',
  '[[Стороны подписали меморандум о сотрудничестве]].\nОб этом сообщила пресс-служба министерства обороны.',
  '[[Стороны подписали меморандум о сотрудничестве]], говорится в сообщении министерства.',
  'Министр рассказал «Вестям», что [[договор готов]].',
  'Министр заявил о том, что [[договор готов]].',
  'Впрочем, со слов Петрова, [[телеграмма до него не дошла]].',
  'Министр подчеркнул, что [[учения «Белая рака» пройдут в мае]].',
  'Министр отметил также, что [[за шесть лет границу пересекли полтора миллиона человек]].',
  'Министр просит извинения и, вернувшись, сообщает, что [[учения пройдут в сентябре]].',
  'Согласно заявлению министерства, [[граница будет открыта в июне]].',
  '[[Ситуация стабильная и контролируется]], отметили в ведомстве.',
];

const russianFragments = [
  'Вместе с тем, отметил министр, «мы готовы».',
  'На вопрос, довольна ли она поездкой, министр ответила по-русски: «Да».',
  'Министр обещал приехать в мае и выразил готовность подписать договор.',
  'Министр не сообщил, что договор готов.',
  'Министр рассказал о поездке и о планах.',
  'Министр потребовал, чтобы все вышли.',
  'Выступая на форуме, министр сказал несколько слов.',
  'Министр спросил, когда начнутся учения.',
];

const belarusian = [
  'Паводле слоў Івана Пятрова, [[пагадненне падпішуць у маі]].',
  '[[Пагадненне падпішуць у маі]], паведаміў Іван Пятроў журналістам.',
  '[[Пагадненне, паводле слоў Івана Пятрова, падпішуць у маі]].',
  'Як заявіў міністр, [[пагадненне падпішуць у маі]].',
  'Міністр дадаў, што [[пагадненне падпішуць у маі]].',
  'У ведамстве паведамілі, што [[пагадненне падпішуць у маі]].',
  '[[Бакі падпісалі мемарандум аб супрацоўніцтве]]. Пра гэта паведаміў Іван Пятроў.',
  '[[Бакі падпісалі мемарандум аб супрацоўніцтве]].\nАб гэтым паведаміла прэс-служба міністэрства.',
  'Міністр паведаміла, што [[пагадненне падпішуць у маі]], і адказала на пытанні.',
  'Міністр загадала прынесці чай і ўдакладніла, што [[тэкст ужо гатовы]].',
  'Паводле звестак Мінабароны, [[у вучэннях удзельнічаюць дзве тысячы чалавек]].',
  'Са слоў міністра, [[наступная сустрэча адбудзецца ў Гродне]].',
  'На думку міністра, [[пагадненне выгаднае абодвум бакам]].',
  'Міністр падкрэсліў, што [[вучэнні «Белая рака» пройдуць у маі]].',
  'Міністр паведаміў: [[пагадненне падпішуць у маі]].',
];

const belarusianFragments = [
  'Міністр паабяцаў прыехаць у маі. Ён выказаў гатоўнасць падпісаць дагавор.',
  'Разам з тым, адзначыў міністр, «мы гатовыя».',
  'Міністр спытаў, калі пачнуцца вучэнні.',
  'Паводле плана, вучэнні пройдуць у маі.',
];

describe('findIndirect', () => {
  test.each(english)('finds the clauses of %s', (marked) => {
    expectClauses(marked, 'en');
  });

  test.each(englishFragments)('finds no clause in %s', (text) => {
    expectClauses(text, 'en');
  });

  test.each(russian)('finds the clauses of %s', (marked) => {
    expectClauses(marked, 'ru');
  });

  test.each(russianFragments)('finds no clause in %s', (text) => {
    expectClauses(text, 'ru');
  });

  test.each(belarusian)('finds the clauses of %s', (marked) => {
    expectClauses(marked, 'be');
  });

  test.each(belarusianFragments)('finds no clause in %s', (text) => {
    expectClauses(text, 'be');
  });

  test.each<[string, string]>([
    ['Viktor Khrenin said that the agreement would be signed in May.', 'Viktor Khrenin'],
    ['According to Viktor Khrenin, the agreement will be signed in May.', 'Viktor Khrenin'],
    ['The agreement will be signed in May, Viktor Khrenin said.', 'Viktor Khrenin'],
  ])('links the speaker of %s', (text, mention) => {
    const [quote] = quotesOf(text);
    expect([quote?.mention?.text, quote?.speaker?.id]).toEqual([mention, 'khrenin']);
  });

  test('returns the partial quotation that represents its clause, not the clause', () => {
    const kinds = quotesOf('Viktor Khrenin said the treaty was “a promise kept” by both.').map(
      ({ kind, text }) => [kind, text]
    );
    expect(kinds).toEqual([['partial', 'a promise kept']]);
  });
});
