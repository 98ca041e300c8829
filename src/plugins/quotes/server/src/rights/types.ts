/** The rights of an admin user, as Strapi's engine builds them. */
export interface Ability {
  rulesFor(action: string, subject: string): { conditions?: unknown }[];
}

/** An admin user, as far as it is read here. */
export interface AdminUser {
  id: number | string;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
  roles?: { id: number | string; code?: string }[];
}

/** Describes a caller of the content API, as its strategy does. */
export interface ContentApiAuth {
  strategy?: { name?: string };
  credentials?: {
    id?: number | string;
    name?: string | null;
    username?: string | null;
    /** Of an API token. */
    type?: string;
  } | null;
}

/** The origin of an operation: a script, a user of the admin, or a caller of the content API. */
export type Caller =
  | { kind: 'server' }
  | { kind: 'admin'; userAbility: Ability; user: AdminUser }
  | { kind: 'content-api'; auth: ContentApiAuth | undefined };

/** A caller as the activity log keeps one. */
export interface Actor {
  kind: Caller['kind'];
  id: string | null;
  name: string | null;
}
