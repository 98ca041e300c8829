import type { Schema, Struct } from '@strapi/strapi';

export interface AgreementLanguage extends Struct.ComponentSchema {
  collectionName: 'components_agreement_languages';
  info: {
    description: 'A language in which the text is authentic';
    displayName: 'Authentic language';
    icon: 'globe';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'global::language'>;
  };
}

export interface AgreementParty extends Struct.ComponentSchema {
  collectionName: 'components_agreement_partys';
  info: {
    description: 'A country or an organization that is bound, and who signed for it';
    displayName: 'Party';
    icon: 'handHeart';
  };
  attributes: {
    country: Schema.Attribute.String & Schema.Attribute.CustomField<'global::country'>;
    onBehalfOf: Schema.Attribute.String;
    organization: Schema.Attribute.String;
    signatories: Schema.Attribute.Component<'agreement.signatory', true>;
  };
}

export interface AgreementRelatedAgreement extends Struct.ComponentSchema {
  collectionName: 'components_agreement_related_agreements';
  info: {
    description: 'Another agreement that this one carries out or changes';
    displayName: 'Related agreement';
    icon: 'link';
  };
  attributes: {
    agreement: Schema.Attribute.Relation<'oneToOne', 'api::agreement.agreement'>;
    kind: Schema.Attribute.Enumeration<['implements', 'amends', 'supersedes']> &
      Schema.Attribute.Required;
  };
}

export interface AgreementSignatory extends Struct.ComponentSchema {
  collectionName: 'components_agreement_signatorys';
  info: {
    description: 'Who signed, and in what capacity';
    displayName: 'Signatory';
    icon: 'pencil';
  };
  attributes: {
    capacity: Schema.Attribute.String;
    official: Schema.Attribute.Relation<'oneToOne', 'api::official.official'>;
  };
}

export interface ArticleAuthor extends Struct.ComponentSchema {
  collectionName: 'components_article_authors';
  info: {
    description: 'Who wrote the piece';
    displayName: 'Author';
    icon: 'feather';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    role: Schema.Attribute.String;
  };
}

export interface ArticleCorrection extends Struct.ComponentSchema {
  collectionName: 'components_article_corrections';
  info: {
    description: 'What was corrected after publication, and when';
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface ArticleCover extends Struct.ComponentSchema {
  collectionName: 'components_article_covers';
  info: {
    description: 'The picture above the piece';
    displayName: 'Cover';
    icon: 'picture';
  };
  attributes: {
    alternativeText: Schema.Attribute.String & Schema.Attribute.Required;
    caption: Schema.Attribute.String;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface ArticleSource extends Struct.ComponentSchema {
  collectionName: 'components_article_sources';
  info: {
    description: 'Where the facts come from';
    displayName: 'Source';
    icon: 'link';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['press-release', 'agency', 'interview', 'document', 'broadcast', 'social-media', 'other']
    > &
      Schema.Attribute.DefaultTo<'press-release'>;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.CustomField<'global::url'>;
  };
}

export interface OfficialAlternateName extends Struct.ComponentSchema {
  collectionName: 'components_official_alternate_names';
  info: {
    description: 'Another name, spelling or script';
    displayName: 'Other name';
    icon: 'user';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      ['official', 'transliteration', 'short', 'former', 'misspelling']
    > &
      Schema.Attribute.DefaultTo<'official'>;
    language: Schema.Attribute.String & Schema.Attribute.CustomField<'global::language'>;
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface OfficialBiography extends Struct.ComponentSchema {
  collectionName: 'components_official_biographys';
  info: {
    description: 'A biography in one language';
    displayName: 'Biography';
    icon: 'bulletList';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'global::language'>;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface OfficialIdentifier extends Struct.ComponentSchema {
  collectionName: 'components_official_identifiers';
  info: {
    description: 'The person in another register';
    displayName: 'Identifier';
    icon: 'hashtag';
  };
  attributes: {
    scheme: Schema.Attribute.String & Schema.Attribute.Required;
    value: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface OfficialOfficeHeld extends Struct.ComponentSchema {
  collectionName: 'components_official_office_helds';
  info: {
    description: 'A post, where, and from when to when';
    displayName: 'Office held';
    icon: 'briefcase';
  };
  attributes: {
    country: Schema.Attribute.String & Schema.Attribute.CustomField<'global::country'>;
    from: Schema.Attribute.String;
    organization: Schema.Attribute.String;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    titles: Schema.Attribute.Component<'official.office-title', true>;
    to: Schema.Attribute.String;
  };
}

export interface OfficialOfficeTitle extends Struct.ComponentSchema {
  collectionName: 'components_official_office_titles';
  info: {
    description: 'The title of an office in one language';
    displayName: 'Title in a language';
    icon: 'globe';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'global::language'>;
    organization: Schema.Attribute.String;
    title: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedDateline extends Struct.ComponentSchema {
  collectionName: 'components_shared_datelines';
  info: {
    description: 'Where and when a piece was written';
    displayName: 'Dateline';
    icon: 'pinMap';
  };
  attributes: {
    country: Schema.Attribute.String & Schema.Attribute.CustomField<'global::country'>;
    date: Schema.Attribute.Date;
    place: Schema.Attribute.String;
  };
}

export interface SharedFormerSlug extends Struct.ComponentSchema {
  collectionName: 'components_shared_former_slugs';
  info: {
    description: 'An address that a record had before';
    displayName: 'Former slug';
    icon: 'link';
  };
  attributes: {
    slug: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedLocalizedTitle extends Struct.ComponentSchema {
  collectionName: 'components_shared_localized_titles';
  info: {
    description: 'A title in one language';
    displayName: 'Title in a language';
    icon: 'globe';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'global::language'>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedPlace extends Struct.ComponentSchema {
  collectionName: 'components_shared_places';
  info: {
    description: 'A place and its country';
    displayName: 'Place';
    icon: 'pinMap';
  };
  attributes: {
    country: Schema.Attribute.String & Schema.Attribute.CustomField<'global::country'>;
    place: Schema.Attribute.String;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'What search engines and social networks show';
    displayName: 'Search and sharing';
    icon: 'search';
  };
  attributes: {
    canonicalUrl: Schema.Attribute.String & Schema.Attribute.CustomField<'global::url'>;
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 180;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
    noIndex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    shareImage: Schema.Attribute.Media<'images'>;
  };
}

export interface SharedSubject extends Struct.ComponentSchema {
  collectionName: 'components_shared_subjects';
  info: {
    description: 'What it is about';
    displayName: 'Subject';
    icon: 'priceTag';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'agreement.language': AgreementLanguage;
      'agreement.party': AgreementParty;
      'agreement.related-agreement': AgreementRelatedAgreement;
      'agreement.signatory': AgreementSignatory;
      'article.author': ArticleAuthor;
      'article.correction': ArticleCorrection;
      'article.cover': ArticleCover;
      'article.source': ArticleSource;
      'official.alternate-name': OfficialAlternateName;
      'official.biography': OfficialBiography;
      'official.identifier': OfficialIdentifier;
      'official.office-held': OfficialOfficeHeld;
      'official.office-title': OfficialOfficeTitle;
      'shared.dateline': SharedDateline;
      'shared.former-slug': SharedFormerSlug;
      'shared.localized-title': SharedLocalizedTitle;
      'shared.place': SharedPlace;
      'shared.seo': SharedSeo;
      'shared.subject': SharedSubject;
    }
  }
}
