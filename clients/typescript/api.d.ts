// Made by npm run types.

export interface paths {
    "/pages/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest articles
         * @description In one locale, the latest first.
         */
        get: operations["listArticlePages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/articles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article with everything on its page
         * @description The article with its body cut into runs, the quotes in the order of the text with their speakers and the offices held that day, officials, agreements, translations and JSON-LD.
         */
        get: operations["getArticlePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List officials
         * @description Sorted by their name in the default locale.
         */
        get: operations["listOfficialPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/officials/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an official with everything on their page
         * @description Names, offices held, biography, what they said with counts, agreements, articles and JSON-LD.
         */
        get: operations["getOfficialPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements
         * @description Sorted by the day they were signed, the latest first; those without one last.
         */
        get: operations["listAgreementPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/agreements/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agreement with everything on its page
         * @description Titles, parties with their signatories, what was said about it, articles, agreements that refer to it, and JSON-LD.
         */
        get: operations["getAgreementPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search quotes by speaker, agreement, country, office, day and words
         * @description Newest first, or by relevance with `q`; with counts by speaker, year and agreement.
         */
        get: operations["searchQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/articles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a draft as its page would be
         * @description Answers what `/pages/articles/{slug}` would if the draft were published now. Drafts are private: show the answer only to the user who came with the token.
         */
        get: operations["getArticlePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published articles as records
         * @description A news piece, with the quotes that its body holds
         */
        get: operations["listArticleRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one published article as a record */
        get: operations["getArticleRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published agreements as records
         * @description A treaty, memorandum or other agreement, its parties and who signed it
         */
        get: operations["listAgreementRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one published agreement as a record */
        get: operations["getAgreementRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published officials as records
         * @description A person who speaks on the record: names, rank and the offices held
         */
        get: operations["listOfficialRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officials/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one published official as a record */
        get: operations["getOfficialRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published quotes as records
         * @description Words in the body of an article and the official who said them
         */
        get: operations["listQuoteRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one published quote as a record */
        get: operations["getQuoteRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Everything that is known of an agreement. */
        AgreementDetails: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
            titles: components["schemas"]["LocalizedTitle"][];
            subjects: string[];
            parties: components["schemas"]["AgreementParty"][];
            signedAt: components["schemas"]["Place"] | null;
            inForceOn: string | null;
            state: string | null;
            duration: string | null;
            authenticLanguages: string[];
            depositary: string | null;
            registrationNumber: string | null;
            summary: string | null;
            documents: components["schemas"]["Media"][];
            relatedAgreements: components["schemas"]["RelatedAgreement"][];
        };
        /** @description Agreements by the day they were signed, the latest first. */
        AgreementList: {
            data: components["schemas"]["AgreementSummary"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An agreement with everything that its page shows. */
        AgreementPage: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
            titles: components["schemas"]["LocalizedTitle"][];
            subjects: string[];
            parties: components["schemas"]["AgreementParty"][];
            signedAt: components["schemas"]["Place"] | null;
            inForceOn: string | null;
            state: string | null;
            duration: string | null;
            authenticLanguages: string[];
            depositary: string | null;
            registrationNumber: string | null;
            summary: string | null;
            documents: components["schemas"]["Media"][];
            relatedAgreements: components["schemas"]["RelatedAgreement"][];
            /** @description The first page of what was said about it. */
            quotes: components["schemas"]["QuoteSearch"];
            /** @description Articles about the agreement, the latest first. */
            articles: components["schemas"]["ArticleSummary"][];
            /** @description Agreements that refer to this one. */
            referredToBy: components["schemas"]["RelatedAgreement"][];
            /** @description schema.org Legislation with its signatories, and Quotations about it. */
            jsonLd: {
                [key: string]: unknown;
            };
        };
        AgreementParty: {
            country: string | null;
            organization: string | null;
            onBehalfOf: string | null;
            signatories: components["schemas"]["Signatory"][];
        };
        /** @description An agreement as lists and other pages show one. */
        AgreementSummary: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
        };
        AlternateName: {
            name: string;
            language: string | null;
            kind: string | null;
        };
        ArticleAuthor: {
            name: string;
            role: string | null;
        };
        /** @description A block of the body. */
        ArticleBlock: components["schemas"]["ParagraphBlock"] | components["schemas"]["HeadingBlock"] | components["schemas"]["QuoteBlock"] | components["schemas"]["CodeBlock"] | components["schemas"]["ListBlock"] | components["schemas"]["ImageBlock"];
        /** @description The picture at the head of an article. */
        ArticleCover: {
            url: string;
            alternativeText: string | null;
            mime: string;
            width: number | null;
            height: number | null;
            formats: components["schemas"]["MediaFormat"][];
            caption: string | null;
            credit: string | null;
        };
        /** @description What is needed to link to an article. */
        ArticleLink: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
        };
        /** @description Articles in one language, the latest first. */
        ArticleList: {
            data: components["schemas"]["ArticleSummary"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An article with everything that its page shows: quotes with their speakers, officials, agreements. */
        ArticlePage: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
            standfirst: string | null;
            section: string | null;
            authors: components["schemas"]["ArticleAuthor"][];
            dateline: components["schemas"]["Dateline"] | null;
            cover: components["schemas"]["ArticleCover"] | null;
            subjects: string[];
            /** Format: date-time */
            firstPublishedAt: string;
            updatedForReadersAt: string | null;
            body: components["schemas"]["ArticleBlock"][];
            /** @description In the order of the text. */
            quotes: components["schemas"]["ArticleQuote"][];
            /** @description Every official who is named: speakers first, then mentioned and signatories. */
            officials: components["schemas"]["OfficialSummary"][];
            agreements: components["schemas"]["AgreementDetails"][];
            sources: components["schemas"]["ArticleSource"][];
            corrections: components["schemas"]["Correction"][];
            seo: components["schemas"]["Seo"] | null;
            /** @description The article in other languages. */
            translations: components["schemas"]["ArticleLink"][];
            /** @description The article in the same language that was first published before this one. */
            previous: components["schemas"]["ArticleLink"] | null;
            next: components["schemas"]["ArticleLink"] | null;
            /** @description schema.org NewsArticle with its Quotations, Persons and Legislation. */
            jsonLd: {
                [key: string]: unknown;
            };
        };
        /** @description A quote on the page of its article. */
        ArticleQuote: {
            documentId: string;
            text: string;
            /** @enum {string} */
            kind: "direct" | "partial" | "indirect";
            order: number;
            speaker: components["schemas"]["OfficialSummary"] | null;
            /** @description The office that the speaker held on the day of the quote. */
            office: components["schemas"]["OfficeHeld"] | null;
            attributionText: string | null;
            saidOn: string | null;
            occasion: string | null;
            sourceUrl: string | null;
            /** @description The words that name the speaker. */
            mention: components["schemas"]["TextSpan"] | null;
            /** @description The verb of saying. */
            cue: components["schemas"]["TextSpan"] | null;
            anchor: components["schemas"]["QuoteAnchor"] | null;
            partOf: string | null;
            /** @description `documentId`s of the agreements that the quote is about. */
            agreements: string[];
            /** @description The same quote in the other languages of the article. */
            translations: components["schemas"]["QuoteTranslation"][];
        };
        ArticleSource: {
            name: string;
            kind: string | null;
            url: string | null;
        };
        /** @description An article as lists and other pages show one. */
        ArticleSummary: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
            standfirst: string | null;
            section: string | null;
            authors: components["schemas"]["ArticleAuthor"][];
            dateline: components["schemas"]["Dateline"] | null;
            cover: components["schemas"]["ArticleCover"] | null;
            subjects: string[];
            /** Format: date-time */
            firstPublishedAt: string;
            updatedForReadersAt: string | null;
        };
        /** @description A picture in the body of an article. */
        CaptionedImage: {
            url: string;
            alternativeText: string | null;
            mime: string;
            width: number | null;
            height: number | null;
            formats: components["schemas"]["MediaFormat"][];
            caption: string | null;
        };
        CodeBlock: {
            /** @constant */
            type: "code";
            text: string;
            language: string | null;
        };
        Correction: {
            /** Format: date-time */
            date: string;
            text: string;
        };
        Dateline: {
            place: string | null;
            country: string | null;
            date: string | null;
        };
        Facet: {
            /** @description The slug to filter by. */
            value: string;
            label: string;
            count: number;
        };
        HeadingBlock: {
            /** @constant */
            type: "heading";
            level: number;
            runs: components["schemas"]["TextRun"][];
        };
        ImageBlock: {
            /** @constant */
            type: "image";
            image: components["schemas"]["CaptionedImage"];
        };
        ListBlock: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            format: "ordered" | "unordered";
            items: components["schemas"]["ListItem"][];
        };
        ListItem: {
            runs: components["schemas"]["TextRun"][];
            /** @description Lists within the item. */
            lists: components["schemas"]["ListBlock"][];
        };
        LocalizedOffice: {
            language: string;
            title: string;
            organization: string | null;
        };
        LocalizedTitle: {
            language: string;
            title: string;
        };
        /** @description A picture or a document of the media library. */
        Media: {
            url: string;
            alternativeText: string | null;
            mime: string;
            width: number | null;
            height: number | null;
            formats: components["schemas"]["MediaFormat"][];
        };
        /** @description A picture in another size. */
        MediaFormat: {
            name: string;
            url: string;
            width: number;
            height: number;
        };
        OfficeHeld: {
            title: string;
            organization: string | null;
            country: string | null;
            from: string | null;
            to: string | null;
        };
        /** @description An office with its titles in other languages. */
        OfficeWithTitles: {
            title: string;
            organization: string | null;
            country: string | null;
            from: string | null;
            to: string | null;
            titles: components["schemas"]["LocalizedOffice"][];
        };
        /** @description An identifier in another registry. */
        OfficialIdentifier: {
            scheme: string;
            value: string;
        };
        /** @description Officials by name. */
        OfficialList: {
            data: components["schemas"]["OfficialSummary"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An official with everything that their page shows. */
        OfficialPage: {
            documentId: string;
            slug: string;
            /** @description In the language of the answer, if there is such a name. */
            name: string;
            honorific: string | null;
            country: string | null;
            portrait: components["schemas"]["Media"] | null;
            gender: ("female" | "male") | null;
            alternateNames: components["schemas"]["AlternateName"][];
            /** @description The latest first. */
            officesHeld: components["schemas"]["OfficeWithTitles"][];
            biography: string | null;
            identifiers: components["schemas"]["OfficialIdentifier"][];
            /** @description The first page of what the official said. */
            quotes: components["schemas"]["QuoteSearch"];
            /** @description Agreements that the official signed. */
            agreements: components["schemas"]["AgreementSummary"][];
            /** @description Articles that quote or name the official, the latest first. */
            articles: components["schemas"]["ArticleSummary"][];
            /** @description schema.org ProfilePage of a Person, with Quotations. */
            jsonLd: {
                [key: string]: unknown;
            };
        };
        /** @description An official as lists and other pages show one. */
        OfficialSummary: {
            documentId: string;
            slug: string;
            /** @description In the language of the answer, if there is such a name. */
            name: string;
            honorific: string | null;
            country: string | null;
            portrait: components["schemas"]["Media"] | null;
        };
        ParagraphBlock: {
            /** @constant */
            type: "paragraph";
            runs: components["schemas"]["TextRun"][];
        };
        Place: {
            place: string | null;
            country: string | null;
        };
        /** @description The place of a quote: W3C TextPositionSelector and TextQuoteSelector within a block of the body. */
        QuoteAnchor: {
            block: number;
            start: number;
            end: number;
            exact: string;
            prefix: string;
            suffix: string;
        };
        /** @description A paragraph that is set off as a quotation. */
        QuoteBlock: {
            /** @constant */
            type: "quote";
            runs: components["schemas"]["TextRun"][];
        };
        QuoteFacets: {
            speakers: components["schemas"]["Facet"][];
            /** @description Newest first. */
            years: components["schemas"]["YearFacet"][];
            agreements: components["schemas"]["Facet"][];
        };
        /** @description A published quote with the article it is in. */
        QuoteResult: {
            documentId: string;
            locale: string;
            text: string;
            highlight: string | null;
            /** @enum {string} */
            kind: "direct" | "partial" | "indirect";
            speaker: components["schemas"]["OfficialSummary"] | null;
            /** @description The office that the speaker held on the day of the quote. */
            office: components["schemas"]["OfficeHeld"] | null;
            attributionText: string | null;
            /** @description `saidOn` of the quote, else the day of the article. */
            day: string;
            occasion: string | null;
            sourceUrl: string | null;
            agreements: components["schemas"]["AgreementSummary"][];
            article: components["schemas"]["ArticleLink"];
        };
        /** @description Published quotes: newest first, or by relevance with `q`. */
        QuoteSearch: {
            data: components["schemas"]["QuoteResult"][];
            /** @description How many quotes of all that match the filters; at most 20 values each. Null with `facets=false`. */
            facets: components["schemas"]["QuoteFacets"] | null;
            /** @description False if `q` finds more than 500 quotes: only the newest 500 are ranked, listed and counted. */
            complete: boolean;
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        QuoteTranslation: {
            locale: string;
            text: string;
        };
        RelatedAgreement: {
            kind: string;
            agreement: components["schemas"]["AgreementSummary"];
        };
        /** @description What search engines and social networks are shown. */
        Seo: {
            metaTitle: string | null;
            metaDescription: string | null;
            shareImage: components["schemas"]["Media"] | null;
            canonicalUrl: string | null;
            noIndex: boolean;
        };
        Signatory: {
            official: components["schemas"]["OfficialSummary"] | null;
            capacity: string | null;
        };
        /** @description Text with one formatting throughout, which belongs to one quote or to none. */
        TextRun: {
            text: string;
            /** @constant */
            bold?: true;
            /** @constant */
            italic?: true;
            /** @constant */
            underline?: true;
            /** @constant */
            strikethrough?: true;
            /** @constant */
            code?: true;
            /** @description The address, if the run is a link. */
            url?: string;
            /** @description `documentId` of the innermost quote that the run is part of. */
            quoteId?: string;
        };
        /** @description Text and its place in a block of the body, in UTF-16 code units. */
        TextSpan: {
            block: number;
            start: number;
            end: number;
            text: string;
        };
        YearFacet: {
            value: number;
            label: string;
            count: number;
        };
        /** @description A news piece, with the quotes that its body holds */
        ArticleRecord: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            documentId: string;
            title?: string;
            slug?: string | null;
            standfirst?: string | null;
            section?: string | null;
            body?: components["schemas"]["StrapiBlock"][] | null;
            authors?: components["schemas"]["ArticleAuthorPart"][];
            dateline?: components["schemas"]["SharedDatelinePart"] | null;
            sources?: components["schemas"]["ArticleSourcePart"][];
            cover?: components["schemas"]["ArticleCoverPart"] | null;
            subjects?: components["schemas"]["SharedSubjectPart"][];
            officials?: components["schemas"]["OfficialRecord"][];
            agreements?: components["schemas"]["AgreementRecord"][];
            quotes?: components["schemas"]["QuoteRecord"][];
            corrections?: components["schemas"]["ArticleCorrectionPart"][];
            firstPublishedAt?: string | null;
            updatedForReadersAt?: string | null;
            seo?: components["schemas"]["SharedSeoPart"] | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
            locale?: string | null;
            localizations?: components["schemas"]["ArticleRecord"][];
        };
        /** @description Who wrote the piece */
        ArticleAuthorPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            name?: string;
            role?: string | null;
        };
        /** @description Where and when a piece was written */
        SharedDatelinePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            place?: string | null;
            country?: string | null;
            date?: string | null;
        };
        /** @description Where the facts come from */
        ArticleSourcePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            name?: string;
            kind?: ("press-release" | "agency" | "interview" | "document" | "broadcast" | "social-media" | "other") | null;
            url?: string | null;
        };
        /** @description The picture above the piece */
        ArticleCoverPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            image?: components["schemas"]["FileRecord"] | null;
            alternativeText?: string;
            caption?: string | null;
            credit?: string | null;
        };
        FileRecord: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            documentId: string;
            name?: string;
            alternativeText?: string | null;
            caption?: string | null;
            /** @description Any JSON. */
            focalPoint?: unknown;
            width?: number | null;
            height?: number | null;
            /** @description Any JSON. */
            formats?: unknown;
            hash?: string;
            ext?: string | null;
            mime?: string;
            size?: number;
            url?: string;
            previewUrl?: string | null;
            provider?: string;
            /** @description Any JSON. */
            provider_metadata?: unknown;
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        /** @description What it is about */
        SharedSubjectPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            name?: string;
        };
        /** @description What was corrected after publication, and when */
        ArticleCorrectionPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            /** Format: date-time */
            date?: string;
            text?: string;
        };
        /** @description What search engines and social networks show */
        SharedSeoPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            metaTitle?: string | null;
            metaDescription?: string | null;
            shareImage?: components["schemas"]["FileRecord"] | null;
            canonicalUrl?: string | null;
            noIndex?: boolean | null;
        };
        /** @description A treaty, memorandum or other agreement, its parties and who signed it */
        AgreementRecord: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            documentId: string;
            title?: string;
            titles?: components["schemas"]["SharedLocalizedTitlePart"][];
            slug?: string | null;
            /** @enum {string} */
            kind?: "treaty" | "agreement" | "memorandum" | "protocol" | "roadmap" | "joint-statement" | "other";
            subjects?: components["schemas"]["SharedSubjectPart"][];
            parties?: components["schemas"]["AgreementPartyPart"][];
            signedOn?: string | null;
            signedAt?: components["schemas"]["SharedPlacePart"] | null;
            inForceOn?: string | null;
            state?: ("negotiated" | "initialled" | "signed" | "ratified" | "in-force" | "suspended" | "terminated") | null;
            duration?: string | null;
            authenticLanguages?: components["schemas"]["AgreementLanguagePart"][];
            depositary?: string | null;
            registrationNumber?: string | null;
            documents?: components["schemas"]["FileRecord"][] | null;
            summary?: string | null;
            relatedAgreements?: components["schemas"]["AgreementRelatedAgreementPart"][];
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        /** @description A title in one language */
        SharedLocalizedTitlePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            language?: string;
            title?: string;
        };
        /** @description A country or an organization that is bound, and who signed for it */
        AgreementPartyPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            country?: string | null;
            organization?: string | null;
            onBehalfOf?: string | null;
            signatories?: components["schemas"]["AgreementSignatoryPart"][];
        };
        /** @description Who signed, and in what capacity */
        AgreementSignatoryPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            official?: components["schemas"]["OfficialRecord"] | null;
            capacity?: string | null;
        };
        /** @description A place and its country */
        SharedPlacePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            place?: string | null;
            country?: string | null;
        };
        /** @description A language in which the text is authentic */
        AgreementLanguagePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            language?: string;
        };
        /** @description Another agreement that this one carries out or changes */
        AgreementRelatedAgreementPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            /** @enum {string} */
            kind?: "implements" | "amends" | "supersedes";
            agreement?: components["schemas"]["AgreementRecord"] | null;
        };
        /** @description A person who speaks on the record: names, rank and the offices held */
        OfficialRecord: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            documentId: string;
            name?: string;
            slug?: string | null;
            alternateNames?: components["schemas"]["OfficialAlternateNamePart"][];
            honorific?: string | null;
            gender?: ("female" | "male") | null;
            country?: string | null;
            officesHeld?: components["schemas"]["OfficialOfficeHeldPart"][];
            portrait?: components["schemas"]["FileRecord"] | null;
            biographies?: components["schemas"]["OfficialBiographyPart"][];
            identifiers?: components["schemas"]["OfficialIdentifierPart"][];
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
        };
        /** @description Another name, spelling or script */
        OfficialAlternateNamePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            name?: string;
            language?: string | null;
            kind?: ("official" | "transliteration" | "short" | "former" | "misspelling") | null;
        };
        /** @description A post, where, and from when to when */
        OfficialOfficeHeldPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            title?: string;
            organization?: string | null;
            country?: string | null;
            from?: string | null;
            to?: string | null;
            titles?: components["schemas"]["OfficialOfficeTitlePart"][];
        };
        /** @description The title of an office in one language */
        OfficialOfficeTitlePart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            language?: string;
            title?: string;
            organization?: string | null;
        };
        /** @description A biography in one language */
        OfficialBiographyPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            language?: string;
            text?: string;
        };
        /** @description The person in another register */
        OfficialIdentifierPart: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            scheme?: string;
            value?: string;
        };
        /** @description Words in the body of an article and the official who said them */
        QuoteRecord: {
            /** @description Changes with every publication; use `documentId` instead. */
            id: number;
            documentId: string;
            text?: string;
            /** @enum {string} */
            kind?: "direct" | "partial" | "indirect";
            order?: number;
            speaker?: components["schemas"]["OfficialRecord"] | null;
            attributionText?: string | null;
            mention?: components["schemas"]["TextSpan"] | null;
            cue?: components["schemas"]["TextSpan"] | null;
            anchor?: components["schemas"]["QuoteAnchor"] | null;
            officeAtTime?: components["schemas"]["OfficeHeld"] | null;
            saidOn?: string | null;
            occasion?: string | null;
            sourceUrl?: string | null;
            partOf?: components["schemas"]["QuoteRecord"] | null;
            article?: components["schemas"]["ArticleRecord"] | null;
            agreements?: components["schemas"]["AgreementRecord"][];
            createdAt?: string | null;
            updatedAt?: string | null;
            publishedAt?: string | null;
            locale?: string | null;
            localizations?: components["schemas"]["QuoteRecord"][];
        };
        /** @description A block of Strapi's editor, or something inside one. `/pages/articles/{slug}` has the body ready to be shown. */
        StrapiBlock: {
            type: string;
            children?: components["schemas"]["StrapiBlock"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What is wrong, where, and what to do. */
        Error: {
            data: null;
            error: {
                /** @description The HTTP status. */
                status: number;
                /** @description The kind of error: "ValidationError". */
                name: string;
                /** @description For people. */
                message: string;
                /** @description For programs: the parameter, the place in it, the limit … */
                details: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: {
        /** @description Unchanged since the answer that `If-None-Match` names; no body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Invalid query, or one that exceeds a limit. The message names the parameter, the limit and what to do. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, wrong or has expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is for something that is not public, such as drafts. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The page has another address now. */
        Moved: {
            headers: {
                /**
                 * @description The address.
                 * @example /api/pages/articles/new-slug?locale=en
                 */
                Location?: string;
                "Surrogate-Key": components["headers"]["Surrogate-Key"];
                "Cache-Tag": components["headers"]["Cache-Tag"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the content of the answer. Send it as `If-None-Match` to get a 304 until the page changes.
         * @example "tcx3z-1b9"
         */
        ETag: string;
        /**
         * @description Browsers have to revalidate each time. If a webhook purges a CDN, `CDN-Cache-Control` and `Surrogate-Control` say how long it may cache.
         * @example public, max-age=0, must-revalidate
         */
        "Cache-Control": string;
        /**
         * @description Everything on the page, for CDNs that purge by key: `article:ID`, `quote:ID`, `official:ID`, `agreement:ID`.
         * @example article:mdy0tl3jrpyuviouhybq3n04 official:f2nza8zy7pl1brihkej9e8y5
         */
        "Surrogate-Key": string;
        /**
         * @description The same as `Surrogate-Key`, separated by commas.
         * @example article:mdy0tl3jrpyuviouhybq3n04,official:f2nza8zy7pl1brihkej9e8y5
         */
        "Cache-Tag": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listArticlePages: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
                /** @description Articles of this section. */
                section?: string;
                /** @description How many entries a page has. */
                pageSize?: number;
                /** @description `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    getArticlePage: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the locale that the slug belongs to. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the article, a former slug (308), or its `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticlePage"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            /** @description There is no such article, or it is not published in this locale: then `details.translations` links to those it is published in. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                translations?: components["schemas"]["ArticleLink"][];
                            };
                        };
                    };
                };
            };
        };
    };
    listOfficialPages: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
                /** @description How many entries a page has. */
                pageSize?: number;
                /** @description `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    getOfficialPage: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the official, a former slug (308), or the `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OfficialPage"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    listAgreementPages: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
                /** @description How many entries a page has. */
                pageSize?: number;
                /** @description `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    getAgreementPage: {
        parameters: {
            query?: {
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the agreement, a former slug (308), or its `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgreementPage"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    searchQuotes: {
        parameters: {
            query?: {
                /** @description Said by this official: slug or `documentId`. Several: separated by commas, or as repeated parameters. */
                official?: string | string[];
                /** @description About this agreement: slug or `documentId`. Several: separated by commas, or as repeated parameters. */
                agreement?: string | string[];
                /** @description By officials of this country. Several: separated by commas, or as repeated parameters. */
                country?: string | string[];
                /** @description Words of the office that was held on the day: "defence minister". */
                office?: string;
                /** @description Quoted in full (`direct`), in part (`partial`), or reported without quotation marks (`indirect`). Several: separated by commas, or as repeated parameters. */
                kind?: string | string[];
                /** @description A locale of the site, or "*" for every quote once. Defaults to the default locale. */
                locale?: "*" | string;
                /** @description Said on this day or later; a month or a year means its first day. */
                from?: string;
                /** @description Said on this day or earlier; a month or a year means its last day. */
                to?: string;
                /** @description Words to search for. Results are sorted by relevance, with `highlight`. */
                q?: string;
                /** @description Whether to include the counts by speaker, year and agreement. */
                facets?: "true" | "false";
                /** @description How many entries a page has. */
                pageSize?: number;
                /** @description `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteSearch"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    getArticlePreview: {
        parameters: {
            query?: {
                /** @description The token, if it cannot be sent as a bearer token. */
                token?: string;
            };
            header?: never;
            path: {
                /** @description The `documentId` that the preview page was opened with. */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticlePage"];
                        /**
                         * Format: date-time
                         * @description When the token expires.
                         */
                        expiresAt: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listArticleRecords: {
        parameters: {
            query?: {
                /** @description Conditions by attribute (documentId, title, slug, standfirst, section, body, authors, dateline, sources, cover, subjects, officials, agreements, quotes, corrections, firstPublishedAt, updatedForReadersAt, seo, createdAt, updatedAt, publishedAt, locale, localizations), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 levels, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of at most 5 of these. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page size over the maximum is rejected. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record contains. To search quotes, use `/pages/quotes`. */
                _q?: string;
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleRecord"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getArticleRecord: {
        parameters: {
            query?: {
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleRecord"];
                        meta: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAgreementRecords: {
        parameters: {
            query?: {
                /** @description Conditions by attribute (documentId, title, titles, slug, kind, subjects, parties, signedOn, signedAt, inForceOn, state, duration, authenticLanguages, depositary, registrationNumber, documents, summary, relatedAgreements, createdAt, updatedAt, publishedAt), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 levels, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of at most 5 of these. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page size over the maximum is rejected. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record contains. To search quotes, use `/pages/quotes`. */
                _q?: string;
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgreementRecord"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAgreementRecord: {
        parameters: {
            query?: {
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AgreementRecord"];
                        meta: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listOfficialRecords: {
        parameters: {
            query?: {
                /** @description Conditions by attribute (documentId, name, slug, alternateNames, honorific, gender, country, officesHeld, portrait, biographies, identifiers, createdAt, updatedAt, publishedAt), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 levels, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of at most 5 of these. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page size over the maximum is rejected. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record contains. To search quotes, use `/pages/quotes`. */
                _q?: string;
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OfficialRecord"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOfficialRecord: {
        parameters: {
            query?: {
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OfficialRecord"];
                        meta: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listQuoteRecords: {
        parameters: {
            query?: {
                /** @description Conditions by attribute (documentId, text, kind, order, speaker, attributionText, mention, cue, anchor, officeAtTime, saidOn, occasion, sourceUrl, partOf, article, agreements, createdAt, updatedAt, publishedAt, locale, localizations), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 levels, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of at most 5 of these. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page size over the maximum is rejected. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record contains. To search quotes, use `/pages/quotes`. */
                _q?: string;
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuoteRecord"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    getQuoteRecord: {
        parameters: {
            query?: {
                /** @description Relations and components to include: a path ("quotes.speaker"), a list of paths, or an object with fields, filters and sort of its own; "*" includes everything one level deep. At most 4 levels, and not back along the same relation. Defaults to what a list of records shows, or to nothing if `fields` is passed. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to return. Defaults to all. */
                fields?: string | string[];
                /** @description A locale of the site. Defaults to the default locale. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of a cached answer. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuoteRecord"];
                        meta: Record<string, never>;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
