import type { Core, UID } from '@strapi/strapi';
import { errors, setCreatorFields } from '@strapi/utils';
import { currentCaller, toActor } from './caller';
import { type Ability, type Actor } from './types';
import { DRAFTS_READ, QUOTE } from '../uids';

async function mayUse(strapi: Core.Strapi, auth: unknown, scopes: string[]): Promise<boolean> {
  try {
    await strapi.auth.verify(auth as never, { scope: scopes as never });
    return true;
  } catch {
    return false;
  }
}

const SUPER_ADMIN_CODE = 'strapi-super-admin';
const PUBLISH = 'plugin::content-manager.explorer.publish';

/** The part of a type that a user may read. */
interface Readable {
  filters: Record<string, unknown>[];
  mayRead: (attribute: string) => boolean;
}

/** Answers for the rights of the caller of the running request, on records and on drafts. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const checkerOf = (userAbility: unknown, model: UID.ContentType) =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });

  /** Reads the record with its creator where a role is limited to some records; else there is nothing to look at. */
  async function subjectOf(
    ability: Ability,
    uid: UID.ContentType,
    documentId?: string,
    locale?: string
  ) {
    const isLimited = ability.rulesFor(PUBLISH, uid).some(({ conditions }) => conditions);
    if (!documentId || !isLimited) return undefined;
    return strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: { $null: true }, ...(locale && { locale }) },
      populate: ['createdBy'],
    });
  }

  return {
    /**
     * Returns whether the caller may make a record public: admin users need publish on its type (and on the record, if a role
     * has conditions), callers of the content API create or update; scripts may always.
     */
    async canPublish(uid: UID.ContentType, documentId?: string, locale?: string): Promise<boolean> {
      const who = currentCaller(strapi);
      if (who.kind === 'server') return true;
      if (who.kind === 'admin') {
        const subject = await subjectOf(who.userAbility, uid, documentId, locale);
        return checkerOf(who.userAbility, uid).can.publish(subject);
      }
      // Quotes have no write routes of their own: they are published with the article, whose route was checked.
      if (uid === QUOTE) return true;
      return (
        (await mayUse(strapi, who.auth, [`${uid}.update`])) ||
        mayUse(strapi, who.auth, [`${uid}.create`])
      );
    },

    /**
     * Returns whether the admin user of the request may change a record, with the conditions of the role.
     * @param attribute one of the record; left out to ask about any
     */
    canUpdate(uid: UID.ContentType, entity: { documentId: string }, attribute?: string): boolean {
      const who = currentCaller(strapi);
      if (who.kind !== 'admin') return who.kind === 'server';
      return checkerOf(who.userAbility, uid).can.update(entity, attribute);
    },

    /** Returns whether the admin user of the request may see an article, with the conditions of the role. */
    canRead(uid: UID.ContentType, entity: { documentId: string }): boolean {
      const who = currentCaller(strapi);
      if (who.kind !== 'admin') return who.kind === 'server';
      return checkerOf(who.userAbility, uid).can.read(entity);
    },

    /**
     * Returns what the admin user of the request may read of a type.
     * @returns the conditions of the role (own records, languages) as filters, and which attributes
     * @throws ForbiddenError if it is nothing
     */
    async readable(uid: UID.ContentType): Promise<Readable> {
      const who = currentCaller(strapi);
      if (who.kind === 'server') return { filters: [], mayRead: () => true };
      if (who.kind !== 'admin') throw new errors.ForbiddenError();
      const checker = checkerOf(who.userAbility, uid);
      if (checker.cannot.read()) throw new errors.ForbiddenError();
      // Returns only the conditions: the caller's own filters are added to them, because Strapi drops filters on
      // attributes that the role may not read, and with them what they exclude.
      const { filters } = await checker.sanitizedQuery.read({});
      return {
        filters: filters ? [filters] : [],
        mayRead: (attribute) => checker.can.read(null, attribute),
      };
    },

    /** Returns whether the admin user of the request may create records of a type. */
    canCreate(uid: UID.ContentType): boolean {
      const who = currentCaller(strapi);
      if (who.kind !== 'admin') return who.kind === 'server';
      return checkerOf(who.userAbility, uid).can.create();
    },

    /**
     * Returns what the caller may set of a new record, with the caller as its creator: as Strapi's own form saves it.
     */
    async asCreated(uid: UID.ContentType, data: Record<string, unknown>): Promise<typeof data> {
      const who = currentCaller(strapi);
      if (who.kind !== 'admin') return data;
      const permitted = await checkerOf(who.userAbility, uid).sanitizeCreateInput(data);
      return setCreatorFields({ user: who.user })(permitted);
    },

    /** Returns what the caller may change of a record, with the caller as its last editor: as Strapi's own form saves it. */
    async asUpdated(
      uid: UID.ContentType,
      entity: { documentId: string },
      data: Record<string, unknown>
    ): Promise<typeof data> {
      const who = currentCaller(strapi);
      if (who.kind !== 'admin') return data;
      const permitted = await checkerOf(who.userAbility, uid).sanitizeUpdateInput(entity)(data);
      return setCreatorFields({ user: who.user, isEdition: true })(permitted);
    },

    /**
     * Returns whether the caller may write what an import brings: a script, a Super Admin, or an API token with full
     * access.
     */
    hasFullAccess(): boolean {
      const who = currentCaller(strapi);
      if (who.kind === 'server') return true;
      if (who.kind === 'admin')
        return (who.user?.roles ?? []).some(
          ({ code }: { code?: string }) => code === SUPER_ADMIN_CODE
        );
      return (
        who.auth?.strategy?.name === 'content-api-token' &&
        who.auth.credentials?.type === 'full-access'
      );
    },

    /** Returns whether a caller of the content API may read drafts. */
    async canReadDrafts(auth: unknown): Promise<boolean> {
      return mayUse(strapi, auth, [DRAFTS_READ]);
    },

    /** The caller, for the activity log. */
    actor(): Actor {
      return toActor(currentCaller(strapi));
    },

    /** The name that a decision is recorded under: the admin user's, else null. */
    userName(): string | null {
      const { kind, name } = this.actor();
      return kind === 'admin' ? name : null;
    },
  };
};
