export interface paths {
    "/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agencies/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAgency"];
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
        get: operations["getArticles"];
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
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/figures/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFigureRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/reports/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/reports/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cchc-report/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOfficialDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOfficialDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outreaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOutreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outreaches/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOutreach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProcedureChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedure-changes/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProcedureChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sectors/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSector"];
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
        Agency: {
            address?: string | null;
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            email?: string | null;
            feedbackUrl?: string | null;
            id: number;
            leaders?: components["schemas"]["AgencyLeader"][];
            /** @enum {string} */
            level?: "commune" | "district" | "province" | "central";
            mapUrl?: string | null;
            name?: string;
            oneStopAddress?: string | null;
            oneStopName?: string | null;
            oneStopTelephone?: string | null;
            placeName?: string;
            /** Format: date-time */
            publishedAt?: string;
            shortName?: string;
            slug?: string;
            successor?: components["schemas"]["Agency"] | null;
            superior?: components["schemas"]["Agency"] | null;
            telephone?: string | null;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            workingHours?: string | null;
        };
        AgencyAnswer: {
            documentId: string;
            name: string;
            slug: string;
        };
        AgencyLeader: {
            duties: string | null;
            email: string | null;
            id: number;
            name: string;
            position: string;
            telephone: string | null;
        };
        AgencyList: {
            data: components["schemas"]["Agency"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        AgencyOne: {
            data: components["schemas"]["Agency"];
            meta: Record<string, never>;
        };
        Article: {
            agency?: components["schemas"]["Agency"];
            body?: string | null;
            channels?: components["schemas"]["Channel"][];
            column?: string | null;
            cover?: components["schemas"]["Media"] | null;
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            id: number;
            /** @enum {string} */
            kind?: "news" | "feature" | "reportage" | "video" | "photo" | "other";
            plan?: components["schemas"]["Plan"] | null;
            procedures?: components["schemas"]["Procedure"][];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date */
            publishedOn?: string;
            slug?: string;
            sourceUrl?: string | null;
            summary?: string | null;
            title?: string;
            /** @enum {string|null} */
            topic?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general" | null;
            /** Format: date-time */
            updatedAt?: string;
        };
        ArticleList: {
            data: components["schemas"]["Article"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ArticleOne: {
            data: components["schemas"]["Article"];
            meta: Record<string, never>;
        };
        Breakdown: {
            /** @enum {string} */
            by: "kind" | "topic" | "month" | "channel" | "channel-class" | "kind-channel" | "purpose" | "state" | "type" | "sector" | "online-level";
            rows: components["schemas"]["BreakdownRow"][];
        };
        BreakdownRow: {
            key: string;
            label: string;
            previous: number | null;
            quantity?: number | null;
            sameLastYear: number | null;
            unit?: string | null;
            value: number | null;
        };
        Channel: {
            /** @enum {string} */
            class?: "online" | "traditional";
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            id: number;
            name?: string;
            /** Format: date-time */
            publishedAt?: string;
            slug?: string;
            unit?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        ChannelList: {
            data: components["schemas"]["Channel"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ChannelOne: {
            data: components["schemas"]["Channel"];
            meta: Record<string, never>;
        };
        Error: {
            data: null;
            error: {
                details: {
                    code: string;
                    errors?: unknown[];
                    key?: string;
                    param?: string;
                    path?: string | null;
                    reason?: string;
                    source?: string;
                };
                message: string;
                name: string;
                status: number;
            };
        };
        FigureAnswer: {
            breakdowns: components["schemas"]["Breakdown"][];
            /** @enum {string} */
            id: "articles" | "months-with-articles" | "meetings" | "meeting-attendees" | "outreach" | "plans" | "plan-objectives" | "official-documents" | "procedures-in-force" | "procedures-posted" | "procedure-changes";
            label: string;
            previous: number | null;
            sameLastYear: number | null;
            unit: string;
            value: number | null;
        };
        FiguresAnswer: {
            data: {
                agency: components["schemas"]["AgencyAnswer"];
                figures: components["schemas"]["FigureAnswer"][];
                period: components["schemas"]["PeriodAnswer"];
                predecessors?: components["schemas"]["AgencyAnswer"][];
            };
            meta: {
                /** Format: date-time */
                asOf: string;
                version: string;
            };
        };
        Media: {
            alternativeText: string | null;
            caption: string | null;
            /** Format: date-time */
            createdAt: string;
            documentId: string;
            ext: string | null;
            focalPoint: {
                x: number;
                y: number;
            } | null;
            formats: {
                large?: components["schemas"]["MediaFormat"];
                medium?: components["schemas"]["MediaFormat"];
                small?: components["schemas"]["MediaFormat"];
                thumbnail?: components["schemas"]["MediaFormat"];
            } | null;
            hash: string;
            height: number | null;
            id: number;
            mime: string;
            name: string;
            /** Format: uri-reference */
            previewUrl: string | null;
            provider: string;
            provider_metadata: unknown;
            /** Format: date-time */
            publishedAt: string | null;
            size: number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uri-reference */
            url: string;
            width: number | null;
        };
        MediaFormat: {
            ext: string;
            hash: string;
            height: number;
            mime: string;
            name: string;
            path: string | null;
            size: number;
            sizeInBytes: number;
            /** Format: uri-reference */
            url: string;
            width: number;
        };
        Meeting: {
            agency?: components["schemas"]["Agency"];
            attendees?: number | null;
            content?: string | null;
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            documents?: components["schemas"]["OfficialDocument"][];
            /** Format: date */
            heldOn?: string;
            host?: string | null;
            id: number;
            integrated?: boolean | null;
            /** @enum {string} */
            kind?: "conference" | "flag-ceremony" | "training" | "briefing" | "village-meeting" | "other";
            place?: string | null;
            plans?: components["schemas"]["Plan"][];
            /** Format: date-time */
            publishedAt?: string;
            title?: string;
            /** @enum {string|null} */
            topic?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general" | null;
            /** Format: date-time */
            updatedAt?: string;
        };
        MeetingList: {
            data: components["schemas"]["Meeting"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        MeetingOne: {
            data: components["schemas"]["Meeting"];
            meta: Record<string, never>;
        };
        OfficialDocument: {
            agency?: components["schemas"]["Agency"];
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            file?: components["schemas"]["Media"] | null;
            id: number;
            /** Format: date */
            issuedOn?: string;
            issuerName?: string;
            number?: string;
            portalUrl?: string | null;
            /** Format: date-time */
            publishedAt?: string;
            sector?: components["schemas"]["Sector"] | null;
            subject?: string;
            symbol?: string;
            /** @enum {string} */
            type?: "decision" | "resolution" | "directive" | "plan" | "guideline" | "letter" | "report" | "other";
            /** Format: date-time */
            updatedAt?: string;
        };
        OfficialDocumentList: {
            data: components["schemas"]["OfficialDocument"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        OfficialDocumentOne: {
            data: components["schemas"]["OfficialDocument"];
            meta: Record<string, never>;
        };
        OpenApi: {
            components: {
                [key: string]: unknown;
            };
            info: {
                [key: string]: unknown;
            };
            openapi: string;
            paths: {
                [key: string]: unknown;
            };
            servers: {
                [key: string]: unknown;
            }[];
            tags: {
                [key: string]: unknown;
            }[];
        };
        Outreach: {
            agency?: components["schemas"]["Agency"];
            channel?: components["schemas"]["Channel"];
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            /** Format: date */
            happenedOn?: string;
            id: number;
            plan?: components["schemas"]["Plan"] | null;
            /** Format: date-time */
            publishedAt?: string;
            quantity?: number;
            title?: string;
            /** @enum {string|null} */
            topic?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general" | null;
            unit?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        OutreachList: {
            data: components["schemas"]["Outreach"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        OutreachOne: {
            data: components["schemas"]["Outreach"];
            meta: Record<string, never>;
        };
        Pagination: {
            page: number;
            pageCount: number;
            pageSize: number;
            total: number;
        };
        PeriodAnswer: {
            /** @enum {string} */
            cutoff: "decree" | "calendar";
            /** Format: date */
            from: string;
            key: string;
            label: string;
            /** @constant */
            timeZone: "Asia/Ho_Chi_Minh";
            /** Format: date */
            to: string;
        };
        Plan: {
            agency?: components["schemas"]["Agency"];
            basedOn?: components["schemas"]["OfficialDocument"][];
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            file?: components["schemas"]["Media"] | null;
            id: number;
            /** Format: date */
            issuedOn?: string;
            number?: number;
            objectives?: components["schemas"]["PlanObjective"][];
            /** Format: date-time */
            publishedAt?: string;
            /** @enum {string} */
            purpose?: "par-communication" | "par" | "procedure-control" | "other";
            subject?: string;
            symbol?: string;
            /** Format: date-time */
            updatedAt?: string;
            year?: number;
        };
        PlanList: {
            data: components["schemas"]["Plan"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        PlanObjective: {
            achieved: number | null;
            /** Format: date */
            due: string;
            /** @enum {string|null} */
            figure: "articles" | "months-with-articles" | "meetings" | "meeting-attendees" | "outreach" | "plans" | "plan-objectives" | "official-documents" | "procedures-in-force" | "procedures-posted" | "procedure-changes" | null;
            id: number;
            owner: string | null;
            target: number;
            title: string;
            unit: string;
        };
        PlanOne: {
            data: components["schemas"]["Plan"];
            meta: Record<string, never>;
        };
        Procedure: {
            agency?: components["schemas"]["Agency"];
            applicants?: string | null;
            code?: string;
            competentAuthority?: string | null;
            conditions?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date */
            decisionDate?: string | null;
            decisionNumber?: string | null;
            documentId: string;
            dossier?: string | null;
            duration?: string | null;
            /** @enum {string} */
            executionLevel?: "commune" | "district" | "province" | "central";
            fees?: string | null;
            forms?: components["schemas"]["Media"][];
            id: number;
            legalBasis?: string | null;
            methods?: components["schemas"]["ProcedureMethod"][];
            name?: string;
            /** @enum {string} */
            onlineLevel?: "full" | "partial" | "not-yet" | "none";
            partialLaw?: string | null;
            partialReason?: string | null;
            portalUrl?: string | null;
            /** Format: date */
            postedOn?: string | null;
            /** Format: date-time */
            publishedAt?: string;
            result?: string | null;
            sector?: components["schemas"]["Sector"] | null;
            steps?: string | null;
            /** Format: date-time */
            updatedAt?: string;
        };
        ProcedureChange: {
            agency?: components["schemas"]["Agency"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date */
            decisionDate?: string | null;
            decisionIssuer?: string | null;
            decisionNumber?: string | null;
            decisionSubject?: string | null;
            documentId: string;
            /** Format: date */
            effectiveOn?: string;
            id: number;
            /** @enum {string} */
            kind?: "new" | "amended" | "replaced" | "abolished";
            /** Format: date */
            postedOn?: string | null;
            procedure?: components["schemas"]["Procedure"];
            /** Format: date-time */
            publishedAt?: string;
            replacement?: components["schemas"]["Procedure"] | null;
            /** Format: date-time */
            updatedAt?: string;
        };
        ProcedureChangeList: {
            data: components["schemas"]["ProcedureChange"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ProcedureChangeOne: {
            data: components["schemas"]["ProcedureChange"];
            meta: Record<string, never>;
        };
        ProcedureList: {
            data: components["schemas"]["Procedure"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ProcedureMethod: {
            /** @enum {string} */
            channel: "direct" | "online" | "postal";
            duration: string | null;
            fee: string | null;
            id: number;
            note: string | null;
        };
        ProcedureOne: {
            data: components["schemas"]["Procedure"];
            meta: Record<string, never>;
        };
        PublicReport: {
            agency: components["schemas"]["AgencyAnswer"];
            documentId: string;
            files: components["schemas"]["ReportFile"][];
            /** Format: date */
            issuedOn: string;
            number: number;
            period: components["schemas"]["PeriodAnswer"];
            sha256: string;
            supersededBy: string | null;
            symbol: string;
            title: string;
        };
        PublicReportAnswer: {
            data: components["schemas"]["PublicReport"];
        };
        PublicReportsAnswer: {
            data: components["schemas"]["PublicReport"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ReadyAnswer: {
            data: {
                ready: boolean;
                reasons: string[];
                warnings: string[];
            };
        };
        RecordAnswer: {
            agency?: components["schemas"]["AgencyAnswer"];
            /** Format: date */
            date: string | null;
            documentId: string;
            title: string;
            /** @enum {string} */
            type: "article" | "meeting" | "outreach" | "plan" | "official-document" | "procedure" | "procedure-change";
            /** Format: uri-reference */
            url: string | null;
        };
        RecordsAnswer: {
            data: components["schemas"]["RecordAnswer"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        ReportFile: {
            bytes: number;
            /** @enum {string} */
            format: "docx" | "pdf";
            /** Format: uri-reference */
            url: string;
        };
        SearchAnswer: {
            data: components["schemas"]["SearchHit"][];
            meta: {
                isComplete: boolean;
                pagination: components["schemas"]["Pagination"];
            };
        };
        SearchHit: {
            agency: {
                name: string;
                slug: string;
            } | null;
            /** Format: date */
            date: string | null;
            documentId: string;
            excerpt: components["schemas"]["TextPart"][];
            title: string;
            titleParts: components["schemas"]["TextPart"][];
            /** @enum {string} */
            type: "article" | "meeting" | "outreach" | "plan" | "official-document" | "procedure" | "procedure-change" | "agency" | "sector" | "channel";
            /** Format: uri-reference */
            url: string | null;
        };
        Sector: {
            /** Format: date-time */
            createdAt?: string;
            documentId: string;
            id: number;
            name?: string;
            /** Format: date-time */
            publishedAt?: string;
            slug?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        SectorList: {
            data: components["schemas"]["Sector"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        SectorOne: {
            data: components["schemas"]["Sector"];
            meta: Record<string, never>;
        };
        TextPart: {
            hit: boolean;
            text: string;
        };
    };
    responses: {
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
            };
        };
        NotModified: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "too_many_requests";
                        };
                    };
                };
            };
        };
        RecordNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "not_found";
                        };
                    };
                };
            };
        };
        RecordQueryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "bad_request" | "parameter_invalid" | "invalid_text" | "value_out_of_range";
                        };
                    };
                };
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
            };
        };
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    error?: {
                        details?: {
                            /** @enum {string} */
                            code?: "source_missing" | "unavailable";
                        };
                    };
                };
            };
        };
    };
    parameters: {
        Agency: string;
        AnyAgency: string;
        Cutoff: "decree" | "calendar";
        From: string;
        IfNoneMatch: string;
        Page: number;
        PageSize: number;
        Period: string;
        RecordId: string;
        ReportId: string;
        To: string;
    };
    requestBodies: never;
    headers: {
        AcceptRanges: "bytes";
        CacheControl: string;
        ContentDisposition: string;
        ContentRange: string;
        ETag: string;
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAgencies: {
        parameters: {
            query?: {
                fields?: ("name" | "shortName" | "slug" | "level" | "placeName" | "validFrom" | "validTo" | "address" | "telephone" | "email" | "workingHours" | "mapUrl" | "oneStopName" | "oneStopAddress" | "oneStopTelephone" | "feedbackUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[address][$containsi]"?: string;
                "filters[email][$eq]"?: string;
                "filters[feedbackUrl][$containsi]"?: string;
                "filters[level][$eq]"?: "commune" | "district" | "province" | "central";
                "filters[mapUrl][$containsi]"?: string;
                "filters[name][$containsi]"?: string;
                "filters[oneStopAddress][$containsi]"?: string;
                "filters[oneStopName][$eq]"?: string;
                "filters[oneStopTelephone][$eq]"?: string;
                "filters[placeName][$eq]"?: string;
                "filters[shortName][$eq]"?: string;
                "filters[slug][$eq]"?: string;
                "filters[successor][slug][$eq]"?: string;
                "filters[superior][slug][$eq]"?: string;
                "filters[telephone][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "filters[validFrom][$gte]"?: string;
                "filters[validFrom][$lte]"?: string;
                "filters[validTo][$gte]"?: string;
                "filters[validTo][$lte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("superior" | "superior.superior" | "superior.superior.superior" | "superior.superior.successor" | "superior.superior.leaders" | "superior.successor" | "superior.successor.superior" | "superior.successor.successor" | "superior.successor.leaders" | "superior.leaders" | "successor" | "successor.superior" | "successor.superior.superior" | "successor.superior.successor" | "successor.superior.leaders" | "successor.successor" | "successor.successor.superior" | "successor.successor.successor" | "successor.successor.leaders" | "successor.leaders" | "leaders")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "name:asc" | "name:desc" | "shortName:asc" | "shortName:desc" | "slug:asc" | "slug:desc" | "level:asc" | "level:desc" | "placeName:asc" | "placeName:desc" | "validFrom:asc" | "validFrom:desc" | "validTo:asc" | "validTo:desc" | "address:asc" | "address:desc" | "telephone:asc" | "telephone:desc" | "email:asc" | "email:desc" | "mapUrl:asc" | "mapUrl:desc" | "oneStopName:asc" | "oneStopName:desc" | "oneStopAddress:asc" | "oneStopAddress:desc" | "oneStopTelephone:asc" | "oneStopTelephone:desc" | "feedbackUrl:asc" | "feedbackUrl:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getAgency: {
        parameters: {
            query?: {
                fields?: ("name" | "shortName" | "slug" | "level" | "placeName" | "validFrom" | "validTo" | "address" | "telephone" | "email" | "workingHours" | "mapUrl" | "oneStopName" | "oneStopAddress" | "oneStopTelephone" | "feedbackUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("superior" | "superior.superior" | "superior.superior.superior" | "superior.superior.successor" | "superior.superior.leaders" | "superior.successor" | "superior.successor.superior" | "superior.successor.successor" | "superior.successor.leaders" | "superior.leaders" | "successor" | "successor.superior" | "successor.superior.superior" | "successor.superior.successor" | "successor.superior.leaders" | "successor.successor" | "successor.successor.superior" | "successor.successor.successor" | "successor.successor.leaders" | "successor.leaders" | "leaders")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getArticles: {
        parameters: {
            query?: {
                fields?: ("title" | "slug" | "kind" | "column" | "topic" | "publishedOn" | "summary" | "body" | "sourceUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[channels][slug][$eq]"?: string;
                "filters[column][$eq]"?: string;
                "filters[kind][$eq]"?: "news" | "feature" | "reportage" | "video" | "photo" | "other";
                "filters[plan][documentId][$eq]"?: string;
                "filters[procedures][code][$eq]"?: string;
                "filters[publishedOn][$gte]"?: string;
                "filters[publishedOn][$lte]"?: string;
                "filters[slug][$eq]"?: string;
                "filters[sourceUrl][$containsi]"?: string;
                "filters[title][$containsi]"?: string;
                "filters[topic][$eq]"?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general";
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "channels" | "cover" | "procedures" | "procedures.agency" | "procedures.agency.superior" | "procedures.agency.successor" | "procedures.agency.leaders" | "procedures.sector" | "procedures.methods" | "procedures.forms" | "plan" | "plan.agency" | "plan.agency.superior" | "plan.agency.successor" | "plan.agency.leaders" | "plan.basedOn" | "plan.basedOn.agency" | "plan.basedOn.sector" | "plan.basedOn.file" | "plan.objectives" | "plan.file")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "title:asc" | "title:desc" | "slug:asc" | "slug:desc" | "kind:asc" | "kind:desc" | "column:asc" | "column:desc" | "topic:asc" | "topic:desc" | "publishedOn:asc" | "publishedOn:desc" | "sourceUrl:asc" | "sourceUrl:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                fields?: ("title" | "slug" | "kind" | "column" | "topic" | "publishedOn" | "summary" | "body" | "sourceUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "channels" | "cover" | "procedures" | "procedures.agency" | "procedures.agency.superior" | "procedures.agency.successor" | "procedures.agency.leaders" | "procedures.sector" | "procedures.methods" | "procedures.forms" | "plan" | "plan.agency" | "plan.agency.superior" | "plan.agency.successor" | "plan.agency.leaders" | "plan.basedOn" | "plan.basedOn.agency" | "plan.basedOn.sector" | "plan.basedOn.file" | "plan.objectives" | "plan.file")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getFigures: {
        parameters: {
            query: {
                agency?: components["parameters"]["Agency"];
                cutoff?: components["parameters"]["Cutoff"];
                from?: components["parameters"]["From"];
                period: components["parameters"]["Period"];
                predecessors?: "include";
                to?: components["parameters"]["To"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "period_missing" | "period_invalid" | "period_range_incomplete" | "period_range_unexpected" | "period_range_reversed" | "period_range_too_long" | "period_year_out_of_range" | "date_invalid" | "cutoff_invalid" | "parameter_unknown" | "parameter_repeated" | "parameter_invalid" | "home_agency_unset";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "agency_unknown";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    getFigureRecords: {
        parameters: {
            query: {
                agency?: components["parameters"]["Agency"];
                by?: "kind" | "topic" | "month" | "channel" | "channel-class" | "kind-channel" | "purpose" | "state" | "type" | "sector" | "online-level";
                cutoff?: components["parameters"]["Cutoff"];
                from?: components["parameters"]["From"];
                key?: string;
                page?: components["parameters"]["Page"];
                pageSize?: components["parameters"]["PageSize"];
                period: components["parameters"]["Period"];
                predecessors?: "include";
                to?: components["parameters"]["To"];
            };
            header?: never;
            path: {
                id: "articles" | "months-with-articles" | "meetings" | "meeting-attendees" | "outreach" | "plans" | "plan-objectives" | "official-documents" | "procedures-in-force" | "procedures-posted" | "procedure-changes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsAnswer"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "period_missing" | "period_invalid" | "period_range_incomplete" | "period_range_unexpected" | "period_range_reversed" | "period_range_too_long" | "period_year_out_of_range" | "date_invalid" | "cutoff_invalid" | "parameter_unknown" | "parameter_repeated" | "parameter_invalid" | "home_agency_unset" | "breakdown_unknown" | "breakdown_incomplete";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "agency_unknown" | "figure_unknown";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "parameter_unknown";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "parameter_unknown";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getReports: {
        parameters: {
            query?: {
                agency?: components["parameters"]["AnyAgency"];
                page?: components["parameters"]["Page"];
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReportsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "parameter_unknown" | "parameter_repeated" | "parameter_invalid";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "agency_unknown";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicReportAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "parameter_unknown";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "report_unknown";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    getReportFile: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                "If-Range"?: string;
                Range?: string;
            };
            path: {
                documentId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            206: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Range": components["headers"]["ContentRange"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "parameter_unknown" | "parameter_repeated" | "parameter_invalid";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "report_unknown" | "format_not_issued";
                            };
                        };
                    };
                };
            };
            416: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "range_not_satisfiable";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    search: {
        parameters: {
            query: {
                agency?: components["parameters"]["AnyAgency"];
                page?: components["parameters"]["Page"];
                pageSize?: components["parameters"]["PageSize"];
                q: string;
                type?: "article" | "meeting" | "outreach" | "plan" | "official-document" | "procedure" | "procedure-change" | "agency" | "sector" | "channel";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "search_empty" | "parameter_missing" | "parameter_unknown" | "parameter_repeated" | "parameter_invalid";
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error?: {
                            details?: {
                                /** @enum {string} */
                                code?: "agency_unknown";
                            };
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failed"];
        };
    };
    getChannels: {
        parameters: {
            query?: {
                fields?: ("name" | "slug" | "class" | "unit" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[class][$eq]"?: "online" | "traditional";
                "filters[name][$containsi]"?: string;
                "filters[slug][$eq]"?: string;
                "filters[unit][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                sort?: ("documentId:asc" | "documentId:desc" | "name:asc" | "name:desc" | "slug:asc" | "slug:desc" | "class:asc" | "class:desc" | "unit:asc" | "unit:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getChannel: {
        parameters: {
            query?: {
                fields?: ("name" | "slug" | "class" | "unit" | "createdAt" | "updatedAt" | "publishedAt")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getMeetings: {
        parameters: {
            query?: {
                fields?: ("title" | "kind" | "topic" | "heldOn" | "place" | "host" | "attendees" | "integrated" | "content" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[attendees][$gte]"?: number;
                "filters[attendees][$lte]"?: number;
                "filters[documents][documentId][$eq]"?: string;
                "filters[heldOn][$gte]"?: string;
                "filters[heldOn][$lte]"?: string;
                "filters[host][$containsi]"?: string;
                "filters[integrated][$eq]"?: boolean;
                "filters[kind][$eq]"?: "conference" | "flag-ceremony" | "training" | "briefing" | "village-meeting" | "other";
                "filters[place][$containsi]"?: string;
                "filters[plans][documentId][$eq]"?: string;
                "filters[title][$containsi]"?: string;
                "filters[topic][$eq]"?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general";
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "plans" | "plans.agency" | "plans.agency.superior" | "plans.agency.successor" | "plans.agency.leaders" | "plans.basedOn" | "plans.basedOn.agency" | "plans.basedOn.sector" | "plans.basedOn.file" | "plans.objectives" | "plans.file" | "documents" | "documents.agency" | "documents.agency.superior" | "documents.agency.successor" | "documents.agency.leaders" | "documents.sector" | "documents.file")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "title:asc" | "title:desc" | "kind:asc" | "kind:desc" | "topic:asc" | "topic:desc" | "heldOn:asc" | "heldOn:desc" | "place:asc" | "place:desc" | "host:asc" | "host:desc" | "attendees:asc" | "attendees:desc" | "integrated:asc" | "integrated:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getMeeting: {
        parameters: {
            query?: {
                fields?: ("title" | "kind" | "topic" | "heldOn" | "place" | "host" | "attendees" | "integrated" | "content" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "plans" | "plans.agency" | "plans.agency.superior" | "plans.agency.successor" | "plans.agency.leaders" | "plans.basedOn" | "plans.basedOn.agency" | "plans.basedOn.sector" | "plans.basedOn.file" | "plans.objectives" | "plans.file" | "documents" | "documents.agency" | "documents.agency.superior" | "documents.agency.successor" | "documents.agency.leaders" | "documents.sector" | "documents.file")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getOfficialDocuments: {
        parameters: {
            query?: {
                fields?: ("type" | "number" | "symbol" | "subject" | "issuedOn" | "issuerName" | "portalUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[issuedOn][$gte]"?: string;
                "filters[issuedOn][$lte]"?: string;
                "filters[issuerName][$containsi]"?: string;
                "filters[number][$eq]"?: string;
                "filters[portalUrl][$containsi]"?: string;
                "filters[sector][slug][$eq]"?: string;
                "filters[subject][$containsi]"?: string;
                "filters[symbol][$eq]"?: string;
                "filters[type][$eq]"?: "decision" | "resolution" | "directive" | "plan" | "guideline" | "letter" | "report" | "other";
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "sector" | "file")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "type:asc" | "type:desc" | "number:asc" | "number:desc" | "symbol:asc" | "symbol:desc" | "subject:asc" | "subject:desc" | "issuedOn:asc" | "issuedOn:desc" | "issuerName:asc" | "issuerName:desc" | "portalUrl:asc" | "portalUrl:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialDocumentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getOfficialDocument: {
        parameters: {
            query?: {
                fields?: ("type" | "number" | "symbol" | "subject" | "issuedOn" | "issuerName" | "portalUrl" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "sector" | "file")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialDocumentOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getOutreaches: {
        parameters: {
            query?: {
                fields?: ("title" | "topic" | "quantity" | "unit" | "happenedOn" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[channel][slug][$eq]"?: string;
                "filters[happenedOn][$gte]"?: string;
                "filters[happenedOn][$lte]"?: string;
                "filters[plan][documentId][$eq]"?: string;
                "filters[quantity][$gte]"?: number;
                "filters[quantity][$lte]"?: number;
                "filters[title][$containsi]"?: string;
                "filters[topic][$eq]"?: "institutions" | "procedures" | "organisation" | "civil-service" | "public-finance" | "digital-government" | "general";
                "filters[unit][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "channel" | "plan" | "plan.agency" | "plan.agency.superior" | "plan.agency.successor" | "plan.agency.leaders" | "plan.basedOn" | "plan.basedOn.agency" | "plan.basedOn.sector" | "plan.basedOn.file" | "plan.objectives" | "plan.file")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "title:asc" | "title:desc" | "topic:asc" | "topic:desc" | "quantity:asc" | "quantity:desc" | "unit:asc" | "unit:desc" | "happenedOn:asc" | "happenedOn:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getOutreach: {
        parameters: {
            query?: {
                fields?: ("title" | "topic" | "quantity" | "unit" | "happenedOn" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "channel" | "plan" | "plan.agency" | "plan.agency.superior" | "plan.agency.successor" | "plan.agency.leaders" | "plan.basedOn" | "plan.basedOn.agency" | "plan.basedOn.sector" | "plan.basedOn.file" | "plan.objectives" | "plan.file")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getPlans: {
        parameters: {
            query?: {
                fields?: ("number" | "symbol" | "subject" | "issuedOn" | "year" | "purpose" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[basedOn][documentId][$eq]"?: string;
                "filters[issuedOn][$gte]"?: string;
                "filters[issuedOn][$lte]"?: string;
                "filters[number][$gte]"?: number;
                "filters[number][$lte]"?: number;
                "filters[purpose][$eq]"?: "par-communication" | "par" | "procedure-control" | "other";
                "filters[subject][$containsi]"?: string;
                "filters[symbol][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "filters[year][$gte]"?: number;
                "filters[year][$lte]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "basedOn" | "basedOn.agency" | "basedOn.agency.superior" | "basedOn.agency.successor" | "basedOn.agency.leaders" | "basedOn.sector" | "basedOn.file" | "objectives" | "file")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "number:asc" | "number:desc" | "symbol:asc" | "symbol:desc" | "subject:asc" | "subject:desc" | "issuedOn:asc" | "issuedOn:desc" | "year:asc" | "year:desc" | "purpose:asc" | "purpose:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getPlan: {
        parameters: {
            query?: {
                fields?: ("number" | "symbol" | "subject" | "issuedOn" | "year" | "purpose" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "basedOn" | "basedOn.agency" | "basedOn.agency.superior" | "basedOn.agency.successor" | "basedOn.agency.leaders" | "basedOn.sector" | "basedOn.file" | "objectives" | "file")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getProcedureChanges: {
        parameters: {
            query?: {
                fields?: ("kind" | "decisionNumber" | "decisionDate" | "decisionIssuer" | "decisionSubject" | "effectiveOn" | "postedOn" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[decisionDate][$gte]"?: string;
                "filters[decisionDate][$lte]"?: string;
                "filters[decisionIssuer][$containsi]"?: string;
                "filters[decisionNumber][$eq]"?: string;
                "filters[decisionSubject][$containsi]"?: string;
                "filters[effectiveOn][$gte]"?: string;
                "filters[effectiveOn][$lte]"?: string;
                "filters[kind][$eq]"?: "new" | "amended" | "replaced" | "abolished";
                "filters[postedOn][$gte]"?: string;
                "filters[postedOn][$lte]"?: string;
                "filters[procedure][code][$eq]"?: string;
                "filters[replacement][code][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "procedure" | "procedure.agency" | "procedure.agency.superior" | "procedure.agency.successor" | "procedure.agency.leaders" | "procedure.sector" | "procedure.methods" | "procedure.forms" | "replacement" | "replacement.agency" | "replacement.agency.superior" | "replacement.agency.successor" | "replacement.agency.leaders" | "replacement.sector" | "replacement.methods" | "replacement.forms")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "kind:asc" | "kind:desc" | "decisionNumber:asc" | "decisionNumber:desc" | "decisionDate:asc" | "decisionDate:desc" | "decisionIssuer:asc" | "decisionIssuer:desc" | "decisionSubject:asc" | "decisionSubject:desc" | "effectiveOn:asc" | "effectiveOn:desc" | "postedOn:asc" | "postedOn:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChangeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getProcedureChange: {
        parameters: {
            query?: {
                fields?: ("kind" | "decisionNumber" | "decisionDate" | "decisionIssuer" | "decisionSubject" | "effectiveOn" | "postedOn" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "procedure" | "procedure.agency" | "procedure.agency.superior" | "procedure.agency.successor" | "procedure.agency.leaders" | "procedure.sector" | "procedure.methods" | "procedure.forms" | "replacement" | "replacement.agency" | "replacement.agency.superior" | "replacement.agency.successor" | "replacement.agency.leaders" | "replacement.sector" | "replacement.methods" | "replacement.forms")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureChangeOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getProcedures: {
        parameters: {
            query?: {
                fields?: ("code" | "name" | "executionLevel" | "onlineLevel" | "partialReason" | "partialLaw" | "portalUrl" | "postedOn" | "decisionNumber" | "decisionDate" | "steps" | "dossier" | "duration" | "applicants" | "competentAuthority" | "result" | "fees" | "conditions" | "legalBasis" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[agency][slug][$eq]"?: string;
                "filters[code][$eq]"?: string;
                "filters[decisionDate][$gte]"?: string;
                "filters[decisionDate][$lte]"?: string;
                "filters[decisionNumber][$eq]"?: string;
                "filters[executionLevel][$eq]"?: "commune" | "district" | "province" | "central";
                "filters[name][$containsi]"?: string;
                "filters[onlineLevel][$eq]"?: "full" | "partial" | "not-yet" | "none";
                "filters[portalUrl][$containsi]"?: string;
                "filters[postedOn][$gte]"?: string;
                "filters[postedOn][$lte]"?: string;
                "filters[sector][slug][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "sector" | "methods" | "forms")[] | "*"[];
                sort?: ("documentId:asc" | "documentId:desc" | "code:asc" | "code:desc" | "name:asc" | "name:desc" | "executionLevel:asc" | "executionLevel:desc" | "onlineLevel:asc" | "onlineLevel:desc" | "portalUrl:asc" | "portalUrl:desc" | "postedOn:asc" | "postedOn:desc" | "decisionNumber:asc" | "decisionNumber:desc" | "decisionDate:asc" | "decisionDate:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                fields?: ("code" | "name" | "executionLevel" | "onlineLevel" | "partialReason" | "partialLaw" | "portalUrl" | "postedOn" | "decisionNumber" | "decisionDate" | "steps" | "dossier" | "duration" | "applicants" | "competentAuthority" | "result" | "fees" | "conditions" | "legalBasis" | "createdAt" | "updatedAt" | "publishedAt")[];
                populate?: ("agency" | "agency.superior" | "agency.superior.superior" | "agency.superior.successor" | "agency.superior.leaders" | "agency.successor" | "agency.successor.superior" | "agency.successor.successor" | "agency.successor.leaders" | "agency.leaders" | "sector" | "methods" | "forms")[] | "*"[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getSectors: {
        parameters: {
            query?: {
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt")[];
                "filters[name][$containsi]"?: string;
                "filters[slug][$eq]"?: string;
                "filters[updatedAt][$gte]"?: string;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                sort?: ("documentId:asc" | "documentId:desc" | "name:asc" | "name:desc" | "slug:asc" | "slug:desc" | "createdAt:asc" | "createdAt:desc" | "updatedAt:asc" | "updatedAt:desc" | "publishedAt:asc" | "publishedAt:desc")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
    getSector: {
        parameters: {
            query?: {
                fields?: ("name" | "slug" | "createdAt" | "updatedAt" | "publishedAt")[];
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                documentId: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorOne"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["RecordQueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecordNotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Failed"];
        };
    };
}
