/** Whole texts whose last quotation is by nobody on record (`null`) or by somebody on record who must stay linked. */
import type { Known } from './false-link-cases';

type Case = readonly [kind: string, text: string, speaker: Known | null];

export const TEXTS: readonly Case[] = [
  // A pronoun after somebody unnamed.
  ...trap('a pronoun after somebody unnamed', [
    'John Lee opened the new port on Monday.\nA local farmer stopped his tractor at the gate. “Nobody asked us,” he said.',
    'John Lee opened the new port on Monday. A farmer waited at the gate. “Nobody asked us about the road,” he said.',
    'Elena Duarte presented the budget. A nurse from Porto listened in the gallery. “My pay has not changed in years,” she said.',
    'John Lee left early. Outside, a young docker was handing out leaflets. “Nobody asked us about the road,” he said.',
    'Elena Duarte went to the market on Monday.\nOne trader did not look up. “I sell what I can sell here,” she said.',
    'Anatol Hrynko came to Harare.\nA retired officer, who asked not to be named, was not impressed. “We have seen all this before,” he said.',
    'John Lee opened the port.\nFor the harbour pilot it was a long day. “I was up at four this morning,” he said.',
    'Claire Adams visited the school.\nThe headmistress showed her the roof. “It leaks when it rains,” she said.',
    'John Lee spoke first. Then a fisherman took the microphone. “You have promised this to us before,” he said.',
    'John Lee met the unions.\nThe union chairman left in anger. “There was nothing on the table,” he said.',
    'Elena Duarte closed the debate.\nAn opposition deputy shook her head. “This budget will not last until spring,” she said.',
    'John Lee visited Tom Reed, a baker. “I have sold bread here for thirty years,” he said.',
    'Tom Reed, a baker, was visited by John Lee. Reed closed early. “I have sold bread here for thirty years,” he said.',
    'John Lee was late.\nThe driver apologised. “The road was closed all the way,” he said.',
    'Elena Duarte sat in the front row.\n“I dedicate this song to my mother,” the singer said. “She taught me all of it,” she added.',
    'Elena Duarte sat in the front row.\n“I dedicate this song to my mother,” the singer said.\n“She taught me all of it,” she added.',
    'The mayor, Karl Washington, was not there. His deputy was. “We will open the bridge in May,” he said.',
    'John Lee’s lawyer came alone. “My client will answer in court,” he said.',
    'A spokesman for John Lee came to the gate. “The minister will answer in parliament,” he said.',
    'John Lee’s brother runs the shop. “I do not talk about politics here,” he said.',
    'Lee’s wife opened the door. John Lee was out. “You can wait in the garden,” she said.',
  ]),
  ...trap('somebody spoken to or spoken of', [
    'John Lee opened the port. “You have promised this to us before,” a farmer told Lee.',
    'John Lee opened the port. A farmer told Lee: “You have promised this to us before.”',
    'John Lee opened the port. “You have promised this to us before,” Lee was told.',
    'John Lee opened the port. Lee quoted a farmer as saying: “We have nothing left to sell.”',
    'John Lee opened the port. “He has not answered one letter of ours,” a farmer said of Lee.',
    'John Lee opened the port. “Go home and stay there,” a heckler shouted at Lee.',
    'John Lee opened the port. Lee, a farmer said, “has not answered one letter of ours”.',
    'John Lee opened the port. Asked about Lee, a farmer said: “He has not answered one letter of ours.”',
    'John Lee opened the port. Of Lee, a farmer said: “He has not answered one letter of ours.”',
    'John Lee opened the port. Lee has not “answered one letter of ours”, a farmer said.',
    'John Lee opened the port. “Shame on all of you,” the crowd chanted as Lee left.',
    'John Lee opened the port. “Open the old road now,” read a sign behind Lee.',
    'John Lee opened the port. Lee was asked by a farmer: “Where is the road that you promised?”',
    'John Lee opened the port. Lee was called “a man without a plan” by a farmer.',
    'John Lee opened the port. Lee was described as “a man without a plan”.',
    'John Lee opened the port. Lee is accused of having “hidden the true cost from everyone”.',
    'John Lee opened the port. Lee received a letter that said: “We have nothing left to sell.”',
    'John Lee opened the port. Lee listened while a farmer said: “We have nothing left to sell.”',
    'John Lee opened the port. As Lee spoke, a farmer shouted: “We have nothing left to sell.”',
    'John Lee opened the port. Behind Lee a woman shouted: “We have nothing left to sell.”',
    'John Lee opened the port. Speaking after Lee, a farmer said: “We have nothing left to sell.”',
    'John Lee opened the port. In reply to Lee, a farmer said: “We have nothing left to sell.”',
    'John Lee opened the port. Like Lee, a farmer said: “We have nothing left to sell.”',
    'John Lee opened the port. Unlike Lee, farmers said: “We have nothing left to sell.”',
    'John Lee opened the port. Lee was told “to go home and stay there”.',
    'John Lee opened the port. Lee was reminded by a farmer: “You have promised this to us before.”',
    'John Lee opened the port. A farmer, angry with Lee, said: “You have promised this to us before.”',
    'John Lee opened the port. A farmer interrupted Lee. “You have promised this to us before,” said the farmer.',
    'John Lee opened the port. A farmer whom Lee had invited said: “You have promised this to us before.”',
    'John Lee opened the port. The farmer beside Lee said: “You have promised this to us before.”',
    'Lee read from a letter by a farmer: “We have nothing left to sell.” John Lee opened the port.',
  ]),
  ...trap('a role after somebody else of that role', [
    'The Polish defence minister came to Minsk. “We have talked about the border,” the minister said.',
    'Anatol Hrynko met the Polish defence minister. “We have talked about the border,” the Polish minister said.',
    'Tom Reed, the Welsh education minister, spoke next. Claire Adams listened. “We have talked about pay,” the Welsh minister said.',
    'The health minister, Tom Reed, came with Anatol Hrynko. “Every ward will open,” the health minister said.',
    'President Tom Reed of Kenya met Daniel Okafor. “Our borders are open,” the Kenyan president said.',
    'Kenya’s president met Daniel Okafor. “Our borders are open,” said the Kenyan leader.',
    'Daniel Okafor came to the match. “We have to win at home again,” the club’s president, Tom Reed, said.',
    'Daniel Okafor came to the match. “We have to win at home again,” said the president of the club.',
    'Elena Duarte met the trade unions. “We will strike again in May,” the union’s leader said.',
    'The former minister Tom Reed met John Lee. “I would do it again tomorrow,” the former minister said.',
    'The Spanish prime minister met Elena Duarte. “We share one river,” the Spanish leader said.',
  ]),
  // The same shapes, and the person on record does speak.
  ...control('lee', [
    'John Lee opened the port. Lee told a farmer: “You will have the road that I promised.”',
    'John Lee opened the port. “You will have the road that I promised,” Lee told a farmer.',
    'John Lee opened the port. Asked about the farmers, Lee said: “They will have their road.”',
    'John Lee opened the port. As a farmer spoke, Lee said: “You will have your road.”',
    'John Lee opened the port. Speaking after a farmer, Lee said: “You will have your road.”',
    'John Lee opened the port. Lee, who was called a liar by a farmer, said: “You will have your road.”',
    'John Lee opened the port. In a letter to Elena Duarte, Lee said: “You will have your road.”',
    'John Lee opened the port. Lee said in a statement: “You will have your road.”',
    'John Lee opened the port. Lee said of the farmers: “They will have their road.”',
    'John Lee opened the port. “They will have the road that I promised,” said Lee, whose brother is a farmer.',
    'John Lee opened the port. Lee was quoted as saying: “They will have the road that I promised.”',
  ]),
];

function trap(kind: string, texts: readonly string[]): Case[] {
  return texts.map((text) => [kind, text, null]);
}

function control(speaker: Known, texts: readonly string[]): Case[] {
  return texts.map((text) => ['control', text, speaker]);
}
