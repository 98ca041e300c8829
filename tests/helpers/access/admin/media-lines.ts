import { get, post, put, remove, type Line, type Request, type Situation } from './lines';
import { once } from './line-makers';
import type { Newsroom } from './newsroom';

const FILE = '/upload/files/:id';
const info = (values: object): Record<string, string> => ({ fileInfo: JSON.stringify(values) });

const file = (
  route: string,
  tried: string,
  kind: Line['kind'],
  requests: (id: number, situation: Situation) => Request[],
  more: Partial<Line> = {}
): Line => ({
  route,
  tried,
  kind,
  about: 'articles',
  each: (situation) => requests(situation.subject.file, situation),
  ...more,
});

const LISTS = [
  '?pageSize=100',
  '?pageSize=100&populate=*',
  '?pageSize=100&populate=related',
  '?pageSize=100&populate[related][populate]=*',
  '?pageSize=100&populate[createdBy]=true&sort=createdBy.email:asc',
];

/** Lists what can be read of the pictures that articles show and of folders, and done with them. */
export function mediaLines(room: Newsroom): Line[] {
  const { folder, sharedFile } = room;
  const ofAnothers = room.articles.another.map((subject) => subject.file);
  return [
    file(
      'GET /upload/files',
      'pictures',
      'reads',
      (_id, { subject }) =>
        [`_q=${subject.word}`, `filters[name][$containsi]=${subject.word}`].map((query) =>
          get(`/upload/files?pageSize=100&${query}`)
        ),
      {
        shared: () => LISTS.map((query) => get(`/upload/files${query}`)),
        filtered: { path: '/upload/files', uid: 'plugin::upload.file' },
      }
    ),
    file(`GET ${FILE}`, 'the picture of an article', 'reads', (id) => [
      get(`/upload/files/${id}`),
      get(`/upload/files/${id}?populate=related`),
    ]),
    file(`GET ${FILE}`, 'one’s own picture, shown in an article', 'reads', () => [
      get(`/upload/files/${sharedFile}?populate=related`),
      get(`/upload/files/${sharedFile}?populate[related][populate]=*`),
    ]),
    file('GET /upload/folders', 'folders', 'reads', () => [], {
      shared: () => [
        get('/upload/folders'),
        get('/upload/folders?populate=*'),
        get('/upload/folders?populate=files'),
        get('/upload/folders?populate[files][populate]=*'),
      ],
    }),
    file('GET /upload/folders/:id', 'a folder', 'reads', () => [], {
      shared: () => [
        get(`/upload/folders/${folder}`),
        get(`/upload/folders/${folder}?populate=files`),
        get(`/upload/folders/${folder}?populate=*`),
      ],
    }),
    file('GET /upload/folder-structure', 'folders', 'reads', () => [], {
      shared: () => [get('/upload/folder-structure')],
    }),

    once('POST /upload', 'a new picture', 'writes', [
      { method: 'POST', path: '/upload', form: info({ name: 'new.png' }) },
    ]),
    once('POST /upload/files', 'a new picture', 'writes', [
      { method: 'POST', path: '/upload/files', form: info({ name: 'new.png' }) },
    ]),
    file('POST /upload', 'what is said of the picture of an article', 'writes', (id) => [
      post(`/upload?id=${id}`, { fileInfo: { caption: 'Other words' } }),
    ]),
    file('POST /upload', 'another picture in the place of that of an article', 'writes', (id) => [
      { method: 'POST', path: `/upload?id=${id}`, form: info({ name: 'other.png' }) },
    ]),
    file(`PUT ${FILE}`, 'what is said of the picture of an article', 'writes', (id) => [
      put(`/upload/files/${id}`, { fileInfo: { caption: 'Other words' } }),
    ]),
    file(`POST ${FILE}/replace`, 'the picture of an article', 'writes', (id) => [
      { method: 'POST', path: `/upload/files/${id}/replace`, form: info({ name: 'other.png' }) },
    ]),
    file(`DELETE ${FILE}`, 'the picture of an article', 'writes', (id) => [
      remove(`/upload/files/${id}`),
    ]),
    file('POST /upload/actions/bulk-delete', 'the picture of an article', 'writes', (id) => [
      post('/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
    ]),
    once('POST /upload/actions/bulk-delete', 'a folder with pictures of others', 'writes', [
      post('/upload/actions/bulk-move', {
        fileIds: ofAnothers,
        folderIds: [],
        destinationFolderId: folder,
      }),
      post('/upload/actions/bulk-delete', { fileIds: [], folderIds: [folder] }),
    ]),
    file('POST /upload/actions/bulk-move', 'the picture of an article', 'writes', (id) => [
      post('/upload/actions/bulk-move', {
        fileIds: [id],
        folderIds: [],
        destinationFolderId: folder,
      }),
    ]),
    file('POST /upload/actions/bulk-update', 'the picture of an article', 'writes', (id) => [
      post('/upload/actions/bulk-update', {
        updates: [{ id, fileInfo: { caption: 'Other words' } }],
      }),
    ]),
    once('POST /upload/folders', 'a folder', 'writes', [
      post('/upload/folders', { name: 'New', parent: null }),
    ]),
    once('PUT /upload/folders/:id', 'a folder', 'writes', [
      put(`/upload/folders/${folder}`, { name: 'Renamed', parent: null }),
    ]),
    once('POST /upload/actions/upload-from-urls', 'an address', 'writes', [
      post('/upload/actions/upload-from-urls', { urls: ['http://127.0.0.1:9/picture.png'] }),
    ]),
    file(
      'POST /upload/actions/generate-ai-metadata',
      'the picture of an article',
      'writes',
      (id) => [post('/upload/actions/generate-ai-metadata', { fileIds: [id] })]
    ),
    once('POST /upload/ai-metadata-jobs', 'every picture', 'writes', [
      post('/upload/ai-metadata-jobs'),
    ]),
    file('GET /upload/ai-metadata-jobs/latest', 'every picture', 'reads', () => [], {
      shared: () => [get('/upload/ai-metadata-jobs/latest')],
    }),
    file('GET /upload/ai-metadata-jobs/pending-count', 'every picture', 'reads', () => [], {
      shared: () => [get('/upload/ai-metadata-jobs/pending-count')],
    }),
  ];
}
