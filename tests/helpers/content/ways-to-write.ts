import type { Core } from '@strapi/strapi';
import type { Doc } from '../fixtures/newsroom';
import type { Booted } from '../servers/strapi';
import { schemaOf } from './editable';

/** The result of a write. */
export interface Outcome {
  status: number;
  /** Joins the message and the details of an error. */
  said: string;
  documentId?: string;
}

export interface Way {
  create: (uid: string, data: Doc) => Promise<Outcome>;
  update: (uid: string, documentId: string, data: Doc) => Promise<Outcome>;
}

/** Components and relations as GraphQL takes them: names of enumerations without hyphens, relations by their ids. */
function forGraphQL(strapi: Core.Strapi, uid: string, data: Doc): Doc {
  const { attributes } = schemaOf(strapi, uid);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, Doc]) => {
      const attribute = attributes[name] as Doc;
      if (value?.connect && attribute) {
        const ids = value.connect.map(({ documentId }: Doc) => documentId);
        return [name, attribute.relation.endsWith('Many') ? ids : ids[0]];
      }
      if (attribute?.type === 'enumeration') return [name, String(value).replace(/-/g, '_')];
      if (attribute?.type !== 'component') return [name, value];
      const convert = (entry: Doc) => forGraphQL(strapi, attribute.component, entry);
      return [name, Array.isArray(value) ? value.map(convert) : convert(value)];
    })
  );
}

const said = (body: Doc) => JSON.stringify(body?.error ?? body?.errors ?? body);

export const contentManager = ({ request }: Booted, token: string): Way => {
  const send = async (method: 'post' | 'put', path: string, data: Doc): Promise<Outcome> => {
    const { status, body } = await request[method](`/content-manager/collection-types/${path}`)
      .set('Authorization', `Bearer ${token}`)
      .send(data);
    return { status, said: said(body), documentId: body.data?.documentId };
  };
  return {
    create: (uid, data) => send('post', uid, data),
    update: (uid, documentId, data) => send('put', `${uid}/${documentId}`, data),
  };
};

export const rest = ({ request, strapi }: Booted, token: string): Way => {
  const send = async (method: 'post' | 'put', uid: string, id: string, data: Doc) => {
    const { pluralName } = (strapi.contentType(uid as never) as Doc).info;
    const { status, body } = await request[method](`/api/${pluralName}${id}?status=draft`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data });
    return { status, said: said(body), documentId: body.data?.documentId };
  };
  return {
    create: (uid, data) => send('post', uid, '', data),
    update: (uid, documentId, data) => send('put', uid, `/${documentId}`, data),
  };
};

export const graphQL = ({ request, strapi }: Booted, token: string): Way => {
  const send = async (action: 'create' | 'update', uid: string, id: string | null, data: Doc) => {
    const name = (strapi.contentType(uid as never) as Doc).info.singularName;
    const Name = `${name[0].toUpperCase()}${name.slice(1)}`;
    const [definition, argument] = id ? ['$id: ID!, ', 'documentId: $id, '] : ['', ''];
    const { status, body } = await request
      .post('/graphql')
      .set('Authorization', `Bearer ${token}`)
      .send({
        query: `mutation (${definition}$data: ${Name}Input!) { it: ${action}${Name}(${argument}status: DRAFT, data: $data) { documentId } }`,
        variables: { id, data: forGraphQL(strapi, uid, data) },
      });
    const isRejected = status !== 200 || body.errors !== undefined;
    return {
      status: isRejected ? 400 : 200,
      said: said(body),
      documentId: body.data?.it?.documentId,
    };
  };
  return {
    create: (uid, data) => send('create', uid, null, data),
    update: (uid, documentId, data) => send('update', uid, documentId, data),
  };
};

export const documentService = ({ strapi }: Booted): Way => {
  const run = async (write: () => Promise<Doc>): Promise<Outcome> => {
    try {
      return { status: 200, said: '', documentId: (await write())?.documentId };
    } catch (error) {
      const { name, message, details } = error as Doc;
      const status = /ValidationError|ApplicationError/.test(name) ? 400 : 500;
      return { status, said: JSON.stringify({ message, details }) };
    }
  };
  const documents = (uid: string): Doc => strapi.documents(uid as never);
  return {
    create: (uid, data) => run(() => documents(uid).create({ data })),
    update: (uid, documentId, data) => run(() => documents(uid).update({ documentId, data })),
  };
};
