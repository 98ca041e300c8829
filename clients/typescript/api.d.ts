// Made by npm run types.

export interface paths {
    "/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest pieces
         * @description In one language, the latest first.
         */
        get: operations["listPieces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pieces/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A piece with everything on its page
         * @description The article with its body cut into runs, the quotes in the order of the text with who said them and the office held that day, officials, agreements, translations and JSON-LD.
         */
        get: operations["getPiece"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who said what: quotes by speaker, agreement, country, office, day and words
         * @description Newest first, or best first with `q`, with counts by speaker, year and agreement.
         */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profiles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An official with everything on their page
         * @description Names, offices held, biography, what they said with counts, agreements and pieces, and JSON-LD.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agreement with everything on its page
         * @description Titles, parties with their signatories, what was said about it, pieces, agreements that refer to it, and JSON-LD.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft as the piece that it would be
         * @description The same as `/pieces/{slug}` would answer, were the draft published now. Show it to nobody but whoever came with the token.
         */
        get: operations["getPreview"];
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
         * Published articles, as the desk has them
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
        /** One published article */
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
         * Published agreements, as the desk has them
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
        /** One published agreement */
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
         * Published officials, as the desk has them
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
        /** One published official */
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
         * Published quotes, as the desk has them
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
        /** One published quote */
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
        /**
         * @description What front ends get (DESIGN section 8). Names follow schema.org and Popolo where these have one; days are YYYY-MM-DD or, where less is known, EDTF ("2025-09"); moments are ISO 8601 in UTC; countries are ISO 3166-1 alpha-2; languages are BCP 47. What is not known is null or an empty list, never left out.
         * @enum {string}
         */
        QuoteKind: "direct" | "partial" | "indirect";
        /** @description A picture or a document of the media library. */
        Media: {
            url: string;
            alternativeText: string | null;
            mime: string;
            width: number | null;
            height: number | null;
            formats: {
                name: string;
                url: string;
                width: number;
                height: number;
            }[];
        };
        Place: {
            place: string | null;
            country: string | null;
        };
        OfficeHeld: {
            title: string;
            organization: string | null;
            country: string | null;
            from: string | null;
            to: string | null;
        };
        /** @description An office with its names in other languages. */
        OfficeInLanguages: {
            title: string;
            organization: string | null;
            country: string | null;
            from: string | null;
            to: string | null;
            titles: {
                language: string;
                title: string;
                organization: string | null;
            }[];
        };
        /** @description An official as a page about something else shows one. */
        OfficialSummary: {
            documentId: string;
            slug: string;
            /** @description In the language of the answer, where there is such a name. */
            name: string;
            honorific: string | null;
            country: string | null;
            portrait: components["schemas"]["Media"] | null;
        };
        /** @description A run of a block's text; all of it looks the same and belongs to the same quote, or to none. */
        Run: {
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
            /** @description Where the run is a link. */
            url?: string;
            /** @description `documentId` of the innermost quote that the run is part of. */
            quoteId?: string;
        };
        PieceBlock: {
            /** @constant */
            type: "paragraph";
            runs: components["schemas"]["Run"][];
        } | {
            /** @constant */
            type: "heading";
            level: number;
            runs: components["schemas"]["Run"][];
        } | {
            /** @constant */
            type: "quote";
            runs: components["schemas"]["Run"][];
        } | {
            /** @constant */
            type: "code";
            text: string;
            language: string | null;
        } | components["schemas"]["ListBlock"] | {
            /** @constant */
            type: "image";
            image: {
                caption: string | null;
                url: string;
                alternativeText: string | null;
                mime: string;
                width: number | null;
                height: number | null;
                formats: {
                    name: string;
                    url: string;
                    width: number;
                    height: number;
                }[];
            };
        };
        ListBlock: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            format: "ordered" | "unordered";
            items: components["schemas"]["ListItem"][];
        };
        ListItem: {
            runs: components["schemas"]["Run"][];
            /** @description Lists within the item. */
            lists: components["schemas"]["ListBlock"][];
        };
        TextPlace: {
            block: number;
            start: number;
            end: number;
        };
        /** @description Where a quote stands: W3C TextPositionSelector and TextQuoteSelector within a block of the body. */
        Anchor: {
            block: number;
            start: number;
            end: number;
            exact: string;
            prefix: string;
            suffix: string;
        };
        Words: {
            block: number;
            start: number;
            end: number;
            text: string;
        };
        /** @description Who said a quote: an official, or the words of the text that name somebody who is not on record. */
        Attribution: {
            speaker: components["schemas"]["OfficialSummary"] | null;
            /** @description What the speaker was on the day of the quote. */
            office: components["schemas"]["OfficeHeld"] | null;
            attributionText: string | null;
        };
        PieceQuote: {
            speaker: components["schemas"]["OfficialSummary"] | null;
            /** @description What the speaker was on the day of the quote. */
            office: components["schemas"]["OfficeHeld"] | null;
            attributionText: string | null;
            documentId: string;
            text: string;
            kind: components["schemas"]["QuoteKind"];
            order: number;
            saidOn: string | null;
            occasion: string | null;
            sourceUrl: string | null;
            mention: components["schemas"]["Words"] | null;
            cue: components["schemas"]["Words"] | null;
            anchor: components["schemas"]["Anchor"] | null;
            /** @description `documentId` of the quote that this one stands in. */
            partOf: string | null;
            /** @description `documentId`s of the agreements that it is about. */
            agreements: string[];
            /** @description The same utterance in the other languages of the piece. */
            translations: {
                locale: string;
                text: string;
            }[];
        };
        AgreementSummary: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
        };
        Agreement: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
            titles: {
                language: string;
                title: string;
            }[];
            subjects: string[];
            parties: {
                country: string | null;
                organization: string | null;
                onBehalfOf: string | null;
                signatories: {
                    official: components["schemas"]["OfficialSummary"] | null;
                    capacity: string | null;
                }[];
            }[];
            signedAt: components["schemas"]["Place"] | null;
            inForceOn: string | null;
            state: string | null;
            duration: string | null;
            authenticLanguages: string[];
            depositary: string | null;
            registrationNumber: string | null;
            summary: string | null;
            documents: components["schemas"]["Media"][];
            relatedAgreements: {
                kind: string;
                agreement: components["schemas"]["AgreementSummary"];
            }[];
        };
        PieceLink: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
        };
        /** @description A piece as a list shows one. */
        PieceSummary: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
            standfirst: string | null;
            section: string | null;
            authors: {
                name: string;
                role: string | null;
            }[];
            dateline: {
                date: string | null;
                place: string | null;
                country: string | null;
            } | null;
            cover: {
                caption: string | null;
                credit: string | null;
                url: string;
                alternativeText: string | null;
                mime: string;
                width: number | null;
                height: number | null;
                formats: {
                    name: string;
                    url: string;
                    width: number;
                    height: number;
                }[];
            } | null;
            subjects: string[];
            firstPublishedAt: string;
            updatedForReadersAt: string | null;
        };
        /** @description `GET /api/pieces/:slug`: everything that a page shows. */
        Piece: {
            documentId: string;
            locale: string;
            slug: string;
            title: string;
            standfirst: string | null;
            section: string | null;
            authors: {
                name: string;
                role: string | null;
            }[];
            dateline: {
                date: string | null;
                place: string | null;
                country: string | null;
            } | null;
            cover: {
                caption: string | null;
                credit: string | null;
                url: string;
                alternativeText: string | null;
                mime: string;
                width: number | null;
                height: number | null;
                formats: {
                    name: string;
                    url: string;
                    width: number;
                    height: number;
                }[];
            } | null;
            subjects: string[];
            firstPublishedAt: string;
            updatedForReadersAt: string | null;
            body: components["schemas"]["PieceBlock"][];
            quotes: components["schemas"]["PieceQuote"][];
            /** @description Everybody who is named: speakers first, in the order of the text, then mentioned and signatories. */
            officials: components["schemas"]["OfficialSummary"][];
            agreements: components["schemas"]["Agreement"][];
            sources: {
                name: string;
                kind: string | null;
                url: string | null;
            }[];
            corrections: {
                date: string;
                text: string;
            }[];
            seo: components["schemas"]["Seo"] | null;
            /** @description The piece in other languages. */
            translations: components["schemas"]["PieceLink"][];
            /** @description By day of first publication, in the same language. */
            previous: components["schemas"]["PieceLink"] | null;
            next: components["schemas"]["PieceLink"] | null;
            /** @description schema.org NewsArticle with its Quotations, Persons and Legislation. */
            jsonLd: {
                [key: string]: unknown;
            };
        };
        Seo: {
            metaTitle: string | null;
            metaDescription: string | null;
            shareImage: components["schemas"]["Media"] | null;
            canonicalUrl: string | null;
            noIndex: boolean;
        };
        /** @description A public quote with the piece it stands in. */
        Statement: {
            speaker: components["schemas"]["OfficialSummary"] | null;
            /** @description What the speaker was on the day of the quote. */
            office: components["schemas"]["OfficeHeld"] | null;
            attributionText: string | null;
            documentId: string;
            locale: string;
            text: string;
            /** @description With `q`: the text, as safe HTML, with `<mark>` around the words that were found. */
            highlight: string | null;
            kind: components["schemas"]["QuoteKind"];
            /** @description `saidOn` of the quote, else the day of the piece. */
            day: string;
            occasion: string | null;
            sourceUrl: string | null;
            agreements: components["schemas"]["AgreementSummary"][];
            piece: components["schemas"]["PieceLink"];
        };
        StatementFacets: {
            /** @description `value` is the official's slug. */
            speakers: components["schemas"]["FacetOfString"][];
            /** @description Newest first. */
            years: components["schemas"]["FacetOfNumber"][];
            /** @description `value` is the agreement's slug. */
            agreements: components["schemas"]["FacetOfString"][];
        };
        FacetOfString: {
            value: string;
            label: string;
            count: number;
        };
        FacetOfNumber: {
            value: number;
            label: string;
            count: number;
        };
        /** @description `GET /api/statements`: newest first, or best first with `q`. */
        StatementPage: {
            data: components["schemas"]["Statement"][];
            /** @description How many of all that the filter lets through; at most 20 values each. Null with `facets=false`. */
            facets: components["schemas"]["StatementFacets"] | null;
            /** @description False where `q` finds more than 500: the newest 500 are ranked, listed and counted then. */
            complete: boolean;
            /** @description For the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description `GET /api/profiles/:slug`: the page of an official. */
        Profile: {
            documentId: string;
            slug: string;
            /** @description In the language of the answer, where there is such a name. */
            name: string;
            honorific: string | null;
            country: string | null;
            portrait: components["schemas"]["Media"] | null;
            /** @enum {string|null} */
            gender: "female" | "male" | null;
            alternateNames: {
                name: string;
                language: string | null;
                kind: string | null;
            }[];
            /** @description The latest first. */
            officesHeld: components["schemas"]["OfficeInLanguages"][];
            biography: string | null;
            identifiers: {
                scheme: string;
                value: string;
            }[];
            statements: components["schemas"]["StatementPage"];
            agreements: components["schemas"]["AgreementSummary"][];
            /** @description Pieces that quote or name the official, the latest first. */
            pieces: components["schemas"]["PieceSummary"][];
            jsonLd: {
                [key: string]: unknown;
            };
        };
        /** @description `GET /api/dossiers/:slug`: the page of an agreement. */
        Dossier: {
            documentId: string;
            slug: string;
            title: string;
            kind: string;
            signedOn: string | null;
            titles: {
                language: string;
                title: string;
            }[];
            subjects: string[];
            parties: {
                country: string | null;
                organization: string | null;
                onBehalfOf: string | null;
                signatories: {
                    official: components["schemas"]["OfficialSummary"] | null;
                    capacity: string | null;
                }[];
            }[];
            signedAt: components["schemas"]["Place"] | null;
            inForceOn: string | null;
            state: string | null;
            duration: string | null;
            authenticLanguages: string[];
            depositary: string | null;
            registrationNumber: string | null;
            summary: string | null;
            documents: components["schemas"]["Media"][];
            relatedAgreements: {
                kind: string;
                agreement: components["schemas"]["AgreementSummary"];
            }[];
            statements: components["schemas"]["StatementPage"];
            pieces: components["schemas"]["PieceSummary"][];
            /** @description Agreements that refer to this one. */
            referredToBy: {
                kind: string;
                agreement: components["schemas"]["AgreementSummary"];
            }[];
            jsonLd: {
                [key: string]: unknown;
            };
        };
        /** @description A news piece, with the quotes that its body holds */
        ArticleRecord: {
            /** @description Changes at every publication: refer to `documentId`. */
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
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            name?: string;
            role?: string | null;
        };
        /** @description Where and when a piece was written */
        SharedDatelinePart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            place?: string | null;
            country?: string | null;
            date?: string | null;
        };
        /** @description Where the facts come from */
        ArticleSourcePart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            name?: string;
            kind?: ("press-release" | "agency" | "interview" | "document" | "broadcast" | "social-media" | "other") | null;
            url?: string | null;
        };
        /** @description The picture above the piece */
        ArticleCoverPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            image?: components["schemas"]["FileRecord"] | null;
            alternativeText?: string;
            caption?: string | null;
            credit?: string | null;
        };
        FileRecord: {
            /** @description Changes at every publication: refer to `documentId`. */
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
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            name?: string;
        };
        /** @description What was corrected after publication, and when */
        ArticleCorrectionPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            /** Format: date-time */
            date?: string;
            text?: string;
        };
        /** @description What search engines and social networks show */
        SharedSeoPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            metaTitle?: string | null;
            metaDescription?: string | null;
            shareImage?: components["schemas"]["FileRecord"] | null;
            canonicalUrl?: string | null;
            noIndex?: boolean | null;
        };
        /** @description A treaty, memorandum or other agreement, its parties and who signed it */
        AgreementRecord: {
            /** @description Changes at every publication: refer to `documentId`. */
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
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            language?: string;
            title?: string;
        };
        /** @description A country or an organization that is bound, and who signed for it */
        AgreementPartyPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            country?: string | null;
            organization?: string | null;
            onBehalfOf?: string | null;
            signatories?: components["schemas"]["AgreementSignatoryPart"][];
        };
        /** @description Who signed, and in what capacity */
        AgreementSignatoryPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            official?: components["schemas"]["OfficialRecord"] | null;
            capacity?: string | null;
        };
        /** @description A place and its country */
        SharedPlacePart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            place?: string | null;
            country?: string | null;
        };
        /** @description A language in which the text is authentic */
        AgreementLanguagePart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            language?: string;
        };
        /** @description Another agreement that this one carries out or changes */
        AgreementRelatedAgreementPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            /** @enum {string} */
            kind?: "implements" | "amends" | "supersedes";
            agreement?: components["schemas"]["AgreementRecord"] | null;
        };
        /** @description A person who speaks on the record: names, rank and the offices held */
        OfficialRecord: {
            /** @description Changes at every publication: refer to `documentId`. */
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
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            name?: string;
            language?: string | null;
            kind?: ("official" | "transliteration" | "short" | "former" | "misspelling") | null;
        };
        /** @description A post, where, and from when to when */
        OfficialOfficeHeldPart: {
            /** @description Changes at every publication: refer to `documentId`. */
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
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            language?: string;
            title?: string;
            organization?: string | null;
        };
        /** @description A biography in one language */
        OfficialBiographyPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            language?: string;
            text?: string;
        };
        /** @description The person in another register */
        OfficialIdentifierPart: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            scheme?: string;
            value?: string;
        };
        /** @description Words in the body of an article and the official who said them */
        QuoteRecord: {
            /** @description Changes at every publication: refer to `documentId`. */
            id: number;
            documentId: string;
            text?: string;
            /** @enum {string} */
            kind?: "direct" | "partial" | "indirect";
            order?: number;
            speaker?: components["schemas"]["OfficialRecord"] | null;
            attributionText?: string | null;
            mention?: components["schemas"]["Words"] | null;
            cue?: components["schemas"]["Words"] | null;
            anchor?: components["schemas"]["Anchor"] | null;
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
        /** @description A block of Strapi's editor, or something inside one. `/pieces/{slug}` has the body ready to be shown. */
        StrapiBlock: {
            type: string;
            children?: components["schemas"]["StrapiBlock"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Why there is no answer: what is wrong, where, and what to do. */
        Error: {
            data: null;
            error: {
                /** @description The HTTP status. */
                status: number;
                /** @description What kind of error it is: "ValidationError". */
                name: string;
                /** @description For people. */
                message: string;
                /** @description For programs: the parameter, where in it, the limit … */
                details: {
                    [key: string]: unknown;
                };
            };
        };
    };
    responses: {
        /** @description The same as what `If-None-Match` names; no body. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The query is not understood or asks for too much. The message names the parameter, the limit and what to do. */
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
        /** @description It asks for what is not public, such as drafts. */
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
        /** @description It has another address now. */
        Moved: {
            headers: {
                /**
                 * @description The address.
                 * @example /api/pieces/new-slug?locale=en
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
         * @description What the answer is, in short. Sent back as `If-None-Match`, it spares an answer that is still the same.
         * @example "tcx3z-1b9"
         */
        ETag: string;
        /**
         * @description That a browser asks each time whether its answer is still right. What CDNs may keep for how long stands in `CDN-Cache-Control` and `Surrogate-Control`, where a webhook tells them what to drop.
         * @example public, max-age=0, must-revalidate
         */
        "Cache-Control": string;
        /**
         * @description What is on the page, for CDNs that purge by key: `article:ID`, `quote:ID`, `official:ID`, `agreement:ID`.
         * @example article:mdy0tl3jrpyuviouhybq3n04 official:f2nza8zy7pl1brihkej9e8y5
         */
        "Surrogate-Key": string;
        /**
         * @description The same, separated by commas.
         * @example article:mdy0tl3jrpyuviouhybq3n04,official:f2nza8zy7pl1brihkej9e8y5
         */
        "Cache-Tag": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPieces: {
        parameters: {
            query?: {
                /** @description A language of the site. Where it is left out: the slug's own, else the desk's. */
                locale?: string;
                /** @description Pieces of this section. */
                section?: string;
                /** @description How many there are on a page. */
                pageSize?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                        data: components["schemas"]["PieceSummary"][];
                        /** @description `cursor` of the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    getPiece: {
        parameters: {
            query?: {
                /** @description A language of the site. Where it is left out: the slug's own, else the desk's. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the piece, one that it had before (308), or its `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                        data: components["schemas"]["Piece"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            /** @description There is no such piece, or it is not published in this language: then `details.translations` are where it is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                translations?: components["schemas"]["PieceLink"][];
                            };
                        };
                    };
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description Said by this official: slug or `documentId`. Several: separated by commas, or the parameter several times. */
                official?: string | string[];
                /** @description About this agreement: slug or `documentId`. Several: separated by commas, or the parameter several times. */
                agreement?: string | string[];
                /** @description By officials of this country. Several: separated by commas, or the parameter several times. */
                country?: string | string[];
                /** @description Words of the office that was held that day: "defence minister". */
                office?: string;
                /** @description Quoted whole, in part, or reported without marks. Several: separated by commas, or the parameter several times. */
                kind?: string | string[];
                /** @description A language of the site, or for statements "*" for all. Where it is left out: the desk's. */
                language?: "*" | string;
                /** @description Said on this day or later; a month or a year is its first day. */
                from?: string;
                /** @description Said on this day or before; a month or a year is its last day. */
                to?: string;
                /** @description Words to look for; what has them best comes first, with `highlight`. */
                q?: string;
                /** @description Whether counts by speaker, year and agreement are answered too. */
                facets?: "true" | "false";
                /** @description How many there are on a page. */
                pageSize?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /** @description A language of the site, or for statements "*" for all. Where it is left out: the desk's. */
                language?: string;
                /** @description A language of the site. Where it is left out: the slug's own, else the desk's. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the official, one that they had before (308), or the `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                        data: components["schemas"]["Profile"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description A language of the site, or for statements "*" for all. Where it is left out: the desk's. */
                language?: string;
                /** @description A language of the site. Where it is left out: the slug's own, else the desk's. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The slug of the agreement, one that it had before (308), or the `documentId`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
        };
    };
    getPreview: {
        parameters: {
            query?: {
                /** @description The token, where it cannot be sent as a bearer token. */
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Piece"];
                        /**
                         * Format: date-time
                         * @description Until when the token opens it.
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
                /** @description Conditions by attribute (documentId, title, slug, standfirst, section, body, authors, dateline, sources, cover, subjects, officials, agreements, quotes, corrections, firstPublishedAt, updatedForReadersAt, seo, createdAt, updatedAt, publishedAt, locale, localizations), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 names deep, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of these, at most 5. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page of more than is served is refused. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record has. For the words of quotes: /statements. */
                _q?: string;
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description Conditions by attribute (documentId, title, titles, slug, kind, subjects, parties, signedOn, signedAt, inForceOn, state, duration, authenticLanguages, depositary, registrationNumber, documents, summary, relatedAgreements, createdAt, updatedAt, publishedAt), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 names deep, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of these, at most 5. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page of more than is served is refused. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record has. For the words of quotes: /statements. */
                _q?: string;
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description Conditions by attribute (documentId, name, slug, alternateNames, honorific, gender, country, officesHeld, portrait, biographies, identifiers, createdAt, updatedAt, publishedAt), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 names deep, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of these, at most 5. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page of more than is served is refused. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record has. For the words of quotes: /statements. */
                _q?: string;
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description Conditions by attribute (documentId, text, kind, order, speaker, attributionText, mention, cue, anchor, officeAtTime, saidOn, occasion, sourceUrl, partOf, article, agreements, createdAt, updatedAt, publishedAt, locale, localizations), through relations too, with operators ($eq, $eqi, $ne, $in, $notIn, $lt, $lte, $gt, $gte, $between, $contains, $containsi, $startsWith, $endsWith, $null, $notNull, $and, $or, $not): `filters[slug][$eq]=…`. At most 30 conditions, 8 names deep, 20 branches of an $or, 100 values of an $in. */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description "title", "createdAt:desc", or a list of these, at most 5. */
                sort?: string | string[];
                /** @description By page and pageSize, or by start and limit. A page of more than is served is refused. */
                pagination?: {
                    page?: number;
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                    /** @description Whether the total is counted. */
                    withCount?: boolean;
                };
                /** @description Words that any text of the record has. For the words of quotes: /statements. */
                _q?: string;
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
                /** @description What else the records have with them, by path ("quotes.speaker"), as a list of paths or as an object with fields, filters and sort of its own; "*" for everything one step away. At most 4 names deep, and not back to where it came from. Without it there is a sensible choice; with `fields` and without it, nothing. */
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                /** @description The attributes to answer; all, where it is left out. */
                fields?: string | string[];
                /** @description A language of the site; the desk's own, where it is left out. */
                locale?: string;
            };
            header?: {
                /** @description The `ETag` of an answer that is kept. */
                "If-None-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
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
