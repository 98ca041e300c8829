import { AGREEMENT, OFFICIAL } from '../../fixtures/newsroom';
import { get, post, put, remove, type Line, type Request } from './lines';
import { OF_RECORD, OF_TYPE, reads, TYPES, writes } from './line-makers';

/** Lists what the content manager can do with officials or agreements: every admin user of the newsroom reads them. */
function recordLinesOf(about: 'officials' | 'agreements'): Line[] {
  const [uid, one] =
    about === 'officials' ? [OFFICIAL, 'an official'] : [AGREEMENT, 'an agreement'];
  const list = `${TYPES}/${uid}`;
  const words = about === 'officials' ? { name: 'Another Name' } : { title: 'Another pact' };
  const of = (route: string, request: (id: string) => Request): Line =>
    writes(route, one!, ({ subject }) => [request(subject.documentId)], { about });
  return [
    reads(`GET ${OF_TYPE}`, about, undefined, {
      about,
      shared: () => [get(`${list}?pageSize=100`)],
    }),
    reads(`GET ${OF_RECORD}`, one!, ({ subject }) => [get(`${list}/${subject.documentId}`)], {
      about,
    }),
    writes(`POST ${OF_TYPE}`, one!, () => [post(list, words)], { about: 'nothing' }),
    of(`PUT ${OF_RECORD}`, (id) => put(`${list}/${id}`, words)),
    of(`POST ${OF_TYPE}/clone/:sourceId`, (id) => post(`${list}/clone/${id}`, words)),
    of(`DELETE ${OF_RECORD}`, (id) => remove(`${list}/${id}`)),
    of(`POST ${OF_RECORD}/actions/publish`, (id) => post(`${list}/${id}/actions/publish`)),
    of(`POST ${OF_RECORD}/actions/unpublish`, (id) => post(`${list}/${id}/actions/unpublish`)),
    of(`POST ${OF_RECORD}/actions/discard`, (id) => post(`${list}/${id}/actions/discard`)),
    ...['bulkDelete', 'bulkPublish', 'bulkUnpublish'].map((name) =>
      of(`POST ${OF_TYPE}/actions/${name}`, (id) =>
        post(`${list}/actions/${name}`, { documentIds: [id] })
      )
    ),
  ];
}

/** Lists what the content manager can read of officials and agreements and do with them. */
export const recordLines = (): Line[] => [
  ...recordLinesOf('officials'),
  ...recordLinesOf('agreements'),
];
