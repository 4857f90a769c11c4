/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ count),
  BP: () => (/* binding */ logLine),
  TN: () => (/* binding */ oneLine),
  wh: () => (/* binding */ plainText),
  aj: () => (/* binding */ sanitize),
  h: () => (/* binding */ suggestion)
});

// UNUSED EXPORTS: asciiName, firstOf, formatDuration, like, oneOf, tokenClaims, tokenPayload

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ../node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./core/text.js


const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv;
function oneLine(text, limit = 1000) {
    const part = text.slice(0, limit * 4);
    const line = part.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
    return line.length <= limit && part.length === text.length ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}
const OLD_COMMAND = /##(?=\[)/g;
function logLine(text, limit = 4000) {
    const indent = text.slice(0, Math.min(8, text.search(/[^ ]|$/)));
    const line = oneLine(text, limit).replace(OLD_COMMAND, '# #');
    return indent + (line.startsWith('::') ? `\u00b7${line}` : line);
}
function sanitize(text, limit = 500) {
    return oneLine(text, limit).replaceAll('`', "'");
}
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
function firstOf(items, limit, show, others = (number) => `${number} more`) {
    const more = items.length - limit;
    return `${items.slice(0, limit).map(show).join(', ')}${more > 0 ? ` and ${others(more)}` : ''}`;
}
function oneOf(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function formatDuration(milliseconds) {
    if (milliseconds < 10_000) {
        return `${Math.round(milliseconds / 100) / 10}s`;
    }
    const seconds = Math.round(milliseconds / 1000);
    const parts = [
        [Math.floor(seconds / 3600), 'h'],
        [Math.floor((seconds % 3600) / 60), 'm'],
        [seconds % 60, 's'],
    ];
    return parts
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value}${unit}`)
        .join('');
}
function suggestion(text, names) {
    const lower = text.toLowerCase();
    const longer = names.filter(name => lower.length > 2 && name.startsWith(lower));
    const name = longer.length === 1 ? longer[0] : closestMatch(lower, names, { maxDistance: 2 });
    return name === undefined ? '' : `; did you mean \`${name}\`?`;
}
function tokenPayload(token) {
    try {
        return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
    }
    catch {
        return {};
    }
}
function tokenClaims(token, names) {
    const payload = tokenPayload(token);
    const texts = names.map(name => [name, payload[name]]).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(texts.map(([name, value]) => [name, sanitize(String(value))]));
}
function plainText(markdown) {
    return markdown
        .replace(/^\| (?::-- \| )*:-- \|\n/gm, '')
        .replace(/<br>/g, '\n  ')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#8209;', '-')
        .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)))
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function like(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let from = 0;
    while (from < text.length) {
        if (at < pattern.length && pattern[at] === '*') {
            star = at++;
            resume = from;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[from])) {
            at++;
            from++;
        }
        else if (star >= 0) {
            at = star + 1;
            from = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
function asciiName(name) {
    return (/[^ -~]/.test(name) && domainToASCII(name)) || name.toLowerCase();
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kg: () => (/* binding */ gather)
});

// UNUSED EXPORTS: TARGET_KEYS, parseTargets

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./core/text.js + 2 modules
var core_text = __nccwpck_require__(521);
;// CONCATENATED MODULE: ./model/problem.js
class RunError extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'RunError';
        this.problem = problem;
    }
}
function runError(code, message, advice, cause) {
    return new RunError({ code, message, advice, permanent: true }, { cause });
}
function networkAdvice(code = '') {
    if (/SELF_SIGNED|ISSUER_CERT|LEAF_SIGNATURE/.test(code)) {
        return 'if a proxy inspects TLS, set NODE_EXTRA_CA_CERTS, for the step or the runner, to the file with its certificate authority';
    }
    if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) {
        return "correct the runner's clock, or renew the certificate of the host or proxy";
    }
    if (code === 'EPROTO') {
        return 'check the URLs in AWS_ENDPOINT_URL and HTTPS_PROXY: the server of an https: URL has to use TLS';
    }
    return "check the runner's network: DNS, firewall, HTTPS_PROXY and NO_PROXY";
}

;// CONCATENATED MODULE: ./model/role.js
const role_ROLE_NAME = 'AWSServiceRoleForAmazonSES';
const role_MISSING_MESSAGE = (/* unused pure expression or super */ null && (`${role_ROLE_NAME} does not exist in this account`));
const SERVICE_PRINCIPAL = 'ses.amazonaws.com';
const ROLE_PATH = `/aws-service-role/${SERVICE_PRINCIPAL}/`;
const POLICY_NAME = 'AmazonSESServiceRolePolicy';
const POLICY_ACTION = 'cloudwatch:PutMetricData';
const NAMESPACES = (/* unused pure expression or super */ null && (['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons']));
const POLICY_VERSION = 'v1';
const IAM_ROLE_ARN = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/[\w+=,.@/-]{1,512}$/;
function roleArn({ id, partition }) {
    return `arn:${partition}:iam::${id}:role${ROLE_PATH}${role_ROLE_NAME}`;
}
function role_policyArn({ partition }) {
    return `arn:${partition}:iam::aws:policy/aws-service-role/${POLICY_NAME}`;
}

;// CONCATENATED MODULE: ./report/json-report.js


function toJson(value, space) {
    return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}
function evaluationData({ rule, severity, outcome, region, message, advice }) {
    return { rule, severity, outcome, ...(region !== undefined && { region }), message, advice };
}
function json_report_countBySeverity(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: findings.length - errors };
}
function regionVerdictData({ regionVerdicts }) {
    return Object.fromEntries([...regionVerdicts].map(([region, { status, healthy, findings }]) => [region, { status, healthy, ...json_report_countBySeverity(findings) }]));
}
function resourceData({ region, kind, name, arn }) {
    return { region, kind, name, ...(arn !== undefined && { arn }) };
}
const STATE_NAMES = { deleted: 'deleted', deleting: 'going', failed: 'failed' };
const REASON_NAMES = {
    'not-selected': 'not-selected',
    excluded: 'excluded',
    'other-region': 'other-region',
    'holds-data': 'holds-data',
    deleting: 'going',
    'tags-unreadable': 'tags-unreadable',
    'data-unreadable': 'data-unreadable',
};
function teardownData({ plan, digest, swept, attempts, blocking, unanswered }) {
    return {
        plan: {
            digest: digest ?? null,
            deletions: plan.deletions.map(resourceData),
            kept: plan.kept.map(({ resource, reason }) => ({
                ...resourceData(resource),
                reason: REASON_NAMES[reason],
                ...(resource.deletedBy && { goneBy: resource.deletedBy.toISOString() }),
            })),
            notes: plan.notes.map(({ kind, region, message, advice }) => ({ kind, ...(region !== undefined && { region }), message, advice })),
            notListed: plan.gaps.map(({ region, kind, problem: { message, advice } }) => ({ region, kind, message, advice })),
        },
        swept: swept.map(each => ({
            ...resourceData(each.resource),
            state: STATE_NAMES[each.state],
            ...(each.state === 'failed' && { message: each.problem.message, advice: each.problem.advice }),
            ...(each.state === 'deleting' && each.deletedBy && { goneBy: each.deletedBy.toISOString() }),
        })),
        attempts: attempts.map(({ number, task, status, startedAt, endedAt, outcome, reason, usage }) => ({
            number,
            task: task ?? null,
            taskStatus: status ?? null,
            startedAt: time(startedAt),
            endedAt: endedAt === undefined ? null : time(endedAt),
            outcome,
            reason: reason ?? null,
            usage,
        })),
        blocking,
        unanswered: [...unanswered].map(([request, { message, advice }]) => ({ request, message, advice })),
    };
}
const time = (milliseconds) => new Date(milliseconds).toISOString();
function jsonReport(result) {
    const { check, account, problem } = result;
    const role = check?.snapshot.role ?? result.teardown?.role;
    const policy = check?.snapshot.policy;
    const { findings, healthy } = result.verdict;
    const verdicts = regionVerdictData(result);
    return {
        schemaVersion: 1,
        tool: { name: 'ses-role-gate', version: VERSION },
        mode: result.mode,
        status: result.status,
        passed: result.passed,
        healthy,
        startedAt: time(result.startedAt),
        finishedAt: time(result.finishedAt),
        account: account && { id: account.id, partition: account.partition, principal: result.principal },
        otherHosts: result.otherHosts,
        role: role && {
            exists: role.kind === 'unreadable' ? null : role.kind === 'found',
            created: check?.created ?? false,
            descriptionUpdated: check?.described ?? false,
            ...(role.kind === 'found' && {
                arn: role.value.arn,
                path: role.value.path,
                description: role.value.description ?? null,
                createdAt: role.value.created?.toISOString() ?? null,
                lastUsed: role.value.lastUsed ? { at: role.value.lastUsed.at.toISOString(), region: role.value.lastUsed.region ?? null } : null,
            }),
            ...(policy?.kind === 'found' && { policyVersion: policy.value.id }),
        },
        regions: Object.fromEntries([...(check?.snapshot.regions ?? [])].map(([name, { account: ses }]) => {
            const left = ses?.kind === 'found' ? quotaLeft(ses.value) : undefined;
            return [
                name,
                {
                    ...verdicts[name],
                    ...(ses?.kind === 'found' && {
                        sendingEnabled: ses.value.sendingEnabled ?? null,
                        enforcementStatus: ses.value.enforcementStatus ?? null,
                        productionAccess: ses.value.productionAccess ?? null,
                        sendQuota: ses.value.quota ?? null,
                        sendQuotaLeft: left === undefined || left === Number.POSITIVE_INFINITY ? null : left,
                        sendRate: ses.value.sendRate ?? null,
                    }),
                },
            ];
        })),
        looks: check?.rounds ?? 0,
        judgements: (check?.evaluations ?? []).map(evaluationData),
        findings: findings.map(evaluationData),
        notices: check?.notices ?? [],
        teardown: result.teardown && teardownData(result.teardown),
        problem: problem && { code: problem.code, message: problem.message, advice: problem.advice },
    };
}

;// CONCATENATED MODULE: ./report/markdown.js


const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
const REFERENCE = /@|#(?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
const COMMIT = /\b(?=\d*[a-f])[\da-f]{7,40}\b/gi;
const SEPARATOR = '\u0000';
const entity = (character) => `&#${character.charCodeAt(0)};`;
function separateReferences(text) {
    return text.replace(REFERENCE, `$&${SEPARATOR}`).replace(COMMIT, id => id.replace(/.{6}(?=.)/g, `$&${SEPARATOR}`));
}
function markdown_markdown(text, limit = 1_200) {
    return (0,core_text/* oneLine */.TN)(text, limit)
        .split(/`([^`]*)`/)
        .map((part, index) => index % 2 === 0 ? separateReferences(part).replace(MARKUP, entity).replaceAll(SEPARATOR, '<!-- -->') : markdown_code(part))
        .join('');
}
function markdown_unbroken(text, limit) {
    return markdown_markdown(text, limit).replace(/<!-- -->|-/g, found => (found === '-' ? '&#8209;' : found));
}
function markdown_code(text, limit = 1000) {
    return `<code>${(0,core_text/* oneLine */.TN)(text, limit).replace(MARKUP, entity)}</code>`;
}
function markdown_strong(text) {
    return `<strong>${text}</strong>`;
}
function markdown_link(text, url) {
    return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}
function markdown_bulletList(items) {
    return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}
function markdown_table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
function markdown_collapsed(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}${END_OF_COLLAPSED}`;
}
const END_OF_COLLAPSED = '\n\n</details>';
function markdown_limited(items, limit, render) {
    const more = items.length - limit;
    return `${render(items.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}
function markdown_truncate(text, limit, notice) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit) {
        return text;
    }
    const end = `\n\n${notice}\n`;
    const room = limit - Buffer.byteLength(end);
    const lines = wholeLines(bytes, room);
    if (!isCollapsedOpen(lines)) {
        return lines + end;
    }
    const shorter = wholeLines(bytes, room - END_OF_COLLAPSED.length);
    return `${shorter}${isCollapsedOpen(shorter) ? END_OF_COLLAPSED : ''}${end}`;
}
function wholeLines(bytes, room) {
    return bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8').trimEnd();
}
function isCollapsedOpen(text) {
    return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}
const SUMMARY_LIMIT = 900_000;
function markdown_truncateSummary(text) {
    return markdown_truncate(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}
const HOSTS = new Map([
    ['aws', 'console.aws.amazon.com'],
    ['aws-us-gov', 'console.amazonaws-us-gov.com'],
    ['aws-cn', 'console.amazonaws.cn'],
    ['aws-eusc', 'console.amazonaws-eusc.eu'],
]);
function page(partition, path) {
    const host = HOSTS.get(partition);
    return host && `https://${host}/${path}`;
}
function markdown_rolePage(partition) {
    return page(partition, `iam/home#/roles/details/${ROLE_NAME}`);
}
function markdown_sesPage(partition, region) {
    return page(partition, `ses/home?region=${region}#/account`);
}
const markdown_MAX_NAMED_REGIONS = 5;
function markdown_nameRegions(regions) {
    const names = [...new Set(regions)];
    return names.length > markdown_MAX_NAMED_REGIONS ? count(names.length, 'Region') : names.join(', ');
}

;// CONCATENATED MODULE: ./model/kinds.js
function kinds_keyOf({ kind, region, name, arn }) {
    return arn ?? `${region}/${kind}/${name}`;
}
const LOOKUPS = {
    'ses:GetEmailIdentity': { api: 'account', about: 'resource', names: 'the default configuration set' },
    'ses:GetConfigurationSet': { api: 'account', about: 'resource', names: 'the sending pool and the archive' },
    'ses:GetRuleSet': { api: 'mail-manager', about: 'resource', names: 'all that the rules name' },
    'ses:GetTrafficPolicy': { api: 'mail-manager', about: 'resource', names: 'all that the statements name' },
    'ses:GetIngressPoint': { api: 'mail-manager', about: 'resource', names: 'the rule set and the traffic policy' },
    'ses:ListResourceTenants': { api: 'ses', about: 'resource', names: 'the associated tenants' },
    'ses:GetTenant': { api: 'account', about: 'resource', names: 'the suppression list that the tenant has of its own' },
    'ses:DescribeActiveReceiptRuleSet': { api: 'receiving', about: 'region', names: 'the active receipt rule set' },
    'ses:GetAccount': { api: 'account', about: 'region', names: 'the pricing plan, and VDM if it is on' },
    'ses:GetDedicatedIps': { api: 'ses', about: 'region', names: 'the dedicated IP addresses' },
    'ses:GetDeliverabilityDashboardOptions': { api: 'ses', about: 'region', names: 'the subscription of the dashboard' },
};
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'];
const ONLY_SETTINGS = { data: false, dataReason: 'only settings, which can be created again' };
const TEXTS = { data: true, dataReason: 'the texts of messages' };
const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false };
const KIND_TABLE = {
    'multi-region-endpoint': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new endpoint has another id',
        api: 'ses',
        arnType: 'multi-region-endpoint',
        listAction: 'ses:ListMultiRegionEndpoints',
        deleteAction: 'ses:DeleteMultiRegionEndpoint',
        asynchronous: true,
    },
    'ingress-point': {
        ...DEFAULTS,
        data: false,
        dataReason: 'only settings; a new ingress point has another host name',
        api: 'mail-manager',
        arnType: 'mailmanager-ingress-point',
        listAction: 'ses:ListIngressPoints',
        deleteAction: 'ses:DeleteIngressPoint',
        asynchronous: true,
    },
    tenant: {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'tenant',
        listAction: 'ses:ListTenants',
        deleteAction: 'ses:DeleteTenant',
        data: 'ses:GetTenant',
        dataReason: 'a suppression list of its own holds addresses; without one it is only settings',
    },
    'rule-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-rule-set',
        listAction: 'ses:ListRuleSets',
        deleteAction: 'ses:DeleteRuleSet',
        after: ['ingress-point'],
    },
    'traffic-policy': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-traffic-policy',
        listAction: 'ses:ListTrafficPolicies',
        deleteAction: 'ses:DeleteTrafficPolicy',
        after: ['ingress-point'],
    },
    relay: {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'mailmanager-smtp-relay',
        listAction: 'ses:ListRelays',
        deleteAction: 'ses:DeleteRelay',
        after: ['rule-set'],
    },
    'address-list': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-address-list',
        listAction: 'ses:ListAddressLists',
        deleteAction: 'ses:DeleteAddressList',
        otherActions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
        after: ['rule-set', 'traffic-policy'],
        data: true,
        dataReason: "people's addresses",
    },
    archive: {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'mailmanager-archive',
        listAction: 'ses:ListArchives',
        deleteAction: 'ses:DeleteArchive',
        after: ['rule-set', 'configuration-set'],
        data: true,
        dataReason: 'archived mail',
    },
    'addon-instance': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'mail-manager',
        arnType: 'addon-instance',
        listAction: 'ses:ListAddonInstances',
        deleteAction: 'ses:DeleteAddonInstance',
        after: ['rule-set', 'traffic-policy'],
    },
    'addon-subscription': {
        ...DEFAULTS,
        api: 'mail-manager',
        arnType: 'addon-subscription',
        listAction: 'ses:ListAddonSubscriptions',
        deleteAction: 'ses:DeleteAddonSubscription',
        after: ['addon-instance'],
        data: true,
        dataReason: 'a paid subscription',
    },
    'receipt-rule-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        taggable: false,
    },
    'receipt-filter': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'receiving',
        arnType: undefined,
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        taggable: false,
    },
    identity: {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'ses',
        arnType: 'identity',
        listAction: 'ses:ListEmailIdentities',
        deleteAction: 'ses:DeleteEmailIdentity',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'multi-region-endpoint'],
    },
    'configuration-set': {
        ...DEFAULTS,
        ...ONLY_SETTINGS,
        api: 'ses',
        arnType: 'configuration-set',
        listAction: 'ses:ListConfigurationSets',
        deleteAction: 'ses:DeleteConfigurationSet',
        otherActions: LEAVE_TENANTS,
        after: ['tenant', 'identity'],
    },
    'dedicated-ip-pool': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'dedicated-ip-pool',
        listAction: 'ses:ListDedicatedIpPools',
        deleteAction: 'ses:DeleteDedicatedIpPool',
        after: ['configuration-set'],
        data: true,
        dataReason: 'addresses that are paid for, and their reputation',
    },
    template: {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'template',
        listAction: 'ses:ListEmailTemplates',
        deleteAction: 'ses:DeleteEmailTemplate',
        otherActions: LEAVE_TENANTS,
        after: ['tenant'],
    },
    'custom-verification-email-template': {
        ...DEFAULTS,
        ...TEXTS,
        api: 'ses',
        arnType: 'custom-verification-email-template',
        listAction: 'ses:ListCustomVerificationEmailTemplates',
        deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
    },
    'contact-list': {
        ...DEFAULTS,
        api: 'ses',
        arnType: 'contact-list',
        listAction: 'ses:ListContactLists',
        deleteAction: 'ses:DeleteContactList',
        data: true,
        dataReason: 'contacts and their preferences',
    },
    'export-job': {
        ...DEFAULTS,
        data: false,
        dataReason: 'a copy of data that stays',
        api: 'ses',
        arnType: 'export-job',
        listAction: 'ses:ListExportJobs',
        deleteAction: 'ses:CancelExportJob',
        taggable: false,
    },
};
const kinds_CATALOGUE = KIND_TABLE;
const KINDS = Object.keys(kinds_CATALOGUE);
const REFERENCES = [
    {
        lookup: 'ses:GetEmailIdentity',
        of: 'identity',
        to: ['configuration-set'],
        effect: 'SES rejects messages of an identity whose default configuration set does not exist',
    },
    {
        lookup: 'ses:GetConfigurationSet',
        of: 'configuration-set',
        to: ['dedicated-ip-pool', 'archive'],
        effect: 'messages with the configuration set are then sent from another pool, not archived, or rejected',
    },
    {
        lookup: 'ses:GetRuleSet',
        of: 'rule-set',
        to: ['relay', 'archive', 'address-list', 'addon-instance'],
        effect: 'the rules that name it then fail',
    },
    {
        lookup: 'ses:GetTrafficPolicy',
        of: 'traffic-policy',
        to: ['address-list', 'addon-instance'],
        effect: 'the statements that name it then fail',
    },
    {
        lookup: 'ses:GetIngressPoint',
        of: 'ingress-point',
        to: ['rule-set', 'traffic-policy'],
        effect: 'AWS then refuses the deletion, or the ingress point accepts no mail',
    },
];
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);
function isAwsOwned({ kind, name }) {
    return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}
function kinds_parseArn(arn) {
    const { region = '', type = '', id = '', } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\/(?<id>.+)/s.exec(arn)?.groups ?? {};
    const kind = KINDS.find(each => kinds_CATALOGUE[each].arnType === type);
    return kind && { kind, region, name: id, id, arn, deleting: false, deletedBy: undefined };
}

;// CONCATENATED MODULE: ./model/permissions.js


const anyPath = ({ id, partition }) => ({
    Resource: [`arn:${partition}:iam::${id}:role/${role_ROLE_NAME}`, `arn:${partition}:iam::${id}:role/*/${role_ROLE_NAME}`],
});
const role = (account) => ({ Resource: roleArn(account) });
const managedPolicy = (account) => ({ Resource: role_policyArn(account) });
const everything = () => ({ Resource: '*' });
const ownResources = ({ id, partition }) => ({ Resource: `arn:${partition}:ses:*:${id}:*` });
const SCOPES = {
    'iam:GetRole': anyPath,
    'iam:ListAttachedRolePolicies': anyPath,
    'iam:ListRolePolicies': anyPath,
    'iam:GetPolicy': managedPolicy,
    'iam:GetPolicyVersion': managedPolicy,
    'iam:CreateServiceLinkedRole': account => ({
        ...role(account),
        Condition: { StringEquals: { 'iam:AWSServiceName': SERVICE_PRINCIPAL } },
    }),
    'iam:UpdateRoleDescription': role,
    'ses:ListRecommendations': everything,
    'iam:DeleteServiceLinkedRole': anyPath,
    'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
    'ses:ListTagsForResource': everything,
};
const RESOURCE_SCOPES = Object.fromEntries([
    ...Object.entries(LOOKUPS).map(([action, { about }]) => [action, about === 'region' ? everything : ownResources]),
    ...Object.values(kinds_CATALOGUE).flatMap(({ arnType, listAction, deleteAction, otherActions }) => [
        [listAction, everything],
        ...[deleteAction, ...otherActions].map(action => [action, arnType === undefined ? everything : ownResources]),
    ]),
]);
const ALL_SCOPES = { ...SCOPES, ...RESOURCE_SCOPES };
const SESSION_POLICY = 2_048;
function policyFor(actions, account, regions = 'all') {
    const statements = new Map();
    for (const action of actions) {
        const scope = ALL_SCOPES[action](account);
        const key = JSON.stringify(scope);
        statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
    }
    const allowed = [...statements.values()];
    if (allowed.length === 0) {
        return policy({ Effect: 'Deny', Action: ['*'], Resource: '*' });
    }
    if (regions === 'all' || !allowed.some(({ Action }) => Action.some(action => action.startsWith('ses:')))) {
        return policy(...allowed);
    }
    const limited = policy(...allowed, {
        Effect: 'Deny',
        Action: ['ses:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
    });
    return JSON.stringify(limited).length <= SESSION_POLICY ? limited : policy(...allowed);
}
const regionsOfRun = (run) => (run.mode === 'check' ? run['aws-region'] : run['resource-regions']);
function sessionPolicy(actions, account, run) {
    return JSON.stringify(policyFor(actions, account, regionsOfRun(run)));
}
function hasTooManyRegions(actions, account, run) {
    const text = sessionPolicy(actions, account, run);
    return regionsOfRun(run) !== 'all' && text.includes('"ses:') && !text.includes('aws:RequestedRegion');
}
function policy(...statements) {
    return { Version: '2012-10-17', Statement: statements };
}
const ORGANIZATION = "ask an administrator of the organization to allow ACTION: no policy in the job's account overrides the organization's";
const SESSION = "allow ACTION in the session policy of the step that made the job's credentials. With `role-to-assume`, set `scope-session: false` and report the problem";
const DENIALS = {
    'explicit deny in an identity-based policy': "remove ACTION from the Deny statement in the policies of the job's role; an Allow statement does not override it",
    'explicit deny in a resource-based policy': "remove ACTION from the Deny statement in the resource's own policy, such as a trust policy or an authorization policy of SES",
    'no resource-based policy allows': "allow ACTION in the resource's own policy, such as a trust policy or an authorization policy of SES",
    'explicit deny in a permissions boundary': "remove ACTION from the Deny statement in the permissions boundary of the job's role",
    'no permissions boundary allows': "allow ACTION in the permissions boundary of the job's role: its other policies allow nothing beyond the boundary",
    'explicit deny in a session policy': SESSION,
    'no session policy allows': SESSION,
    'explicit deny in a service control policy': `a service control policy denies ACTION: ${ORGANIZATION}`,
    'no service control policy allows': `no service control policy allows ACTION: ${ORGANIZATION}`,
    'explicit deny in a resource control policy': `a resource control policy denies ACTION: ${ORGANIZATION}`,
    'no resource control policy allows': `no resource control policy allows ACTION: ${ORGANIZATION}`,
    'explicit deny in a VPC endpoint policy': "remove ACTION from the Deny statement in the policy of the runner's VPC endpoint",
    'no VPC endpoint policy allows': "allow ACTION in the policy of the runner's VPC endpoint",
    'explicit deny': "remove ACTION from the Deny statement in a policy of the job's role, its permissions boundary or the organization; an Allow statement does not override it",
};
function denialOf(message, action, account) {
    if (!/not authorized to perform/i.test(message)) {
        const advice = 'AWS names no permission: check in the console that the account is active, is subscribed to the service and has the Region enabled';
        return { advice };
    }
    const [, fix = `allow ${action}`] = Object.entries(DENIALS).find(([words]) => message.includes(words)) ?? [];
    if (fix !== `allow ${action}` || account === undefined || !isAction(action)) {
        return { advice: fix.replaceAll('ACTION', action) };
    }
    return { advice: permissions_statementAdvice([action], account), missing: action };
}
const isAction = (action) => action in ALL_SCOPES;
function permissions_statementAdvice(actions, account) {
    const statements = policyFor(actions, account).Statement.map(statement => JSON.stringify(statement));
    return `add to the policies of the job's role: \`${statements.join(',')}\``;
}
const CLAIMS = (/* unused pure expression or super */ null && ([
    'sub',
    'aud',
    'iss',
    'ref',
    'environment',
    'job_workflow_ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'actor',
    'runner_environment',
]));
const GITHUB = 'https://token.actions.githubusercontent.com';
const TOKEN_REFUSALS = [
    {
        said: /^AccessDenied: (?:Not authorized to perform sts:AssumeRoleWithWebIdentity$|.*no resource-based policy allows)/,
        advice: ({ sub = '' }) => `check that the role exists, and that its trust policy matches the token's sub and aud${IMMUTABLE_SUB.test(sub) ? '. The sub has the immutable form with ids, which a condition on repo:OWNER/REPOSITORY:… does not match' : ''}`,
    },
    {
        said: /No OpenIDConnect provider/,
        advice: ({ aud = 'of the token', iss = GITHUB }) => `create an IAM OIDC identity provider in the role's account, with the URL ${iss} and the audience ${aud}`,
    },
    {
        said: /Incorrect token audience/,
        advice: () => "add the token's aud to the account's IAM OIDC identity provider, or set `audience` to one that the provider has",
    },
    {
        said: /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/,
        advice: () => 'set `scope-session: false`: the session then has all that the role may do',
    },
    { said: /^ExpiredToken/, advice: () => "run the job again; if the error stays, check the runner's clock" },
    {
        said: /^ValidationError:/,
        advice: () => "compare `role-duration-seconds` with the role's maximum session duration, and `role-session-name` with what STS accepts",
    },
    {
        said: /retrieve verification key|^IDPCommunicationError/,
        advice: ({ iss = GITHUB }) => `run the job again; if the error stays, check that AWS can reach ${iss} from the internet`,
    },
    {
        said: /thumbprint/,
        advice: ({ iss = GITHUB }) => `run the job again; if the error stays, update the thumbprint of the IAM OIDC identity provider for ${iss}`,
    },
    {
        said: /^(?:InvalidIdentityToken|IDPRejectedClaim)/,
        advice: ({ iss = GITHUB }) => `compare the token's claims with the account's IAM OIDC identity provider for ${iss}`,
    },
];
const IMMUTABLE_SUB = /^repo:[^/:]+@\d+\/[^:]+@\d+:/;
function refusalAdvice(said, claims) {
    return TOKEN_REFUSALS.find(each => each.said.test(said))?.advice(claims);
}

;// CONCATENATED MODULE: ./model/rules.js
const DEFAULT_SETTINGS = {
    'role-exists': 'error',
    'role-path': 'error',
    'trust-policy': 'error',
    'permissions-policy': 'error',
    'extra-policies': 'warning',
    'permissions-boundary': 'warning',
    description: 'warning',
    'region-supported': 'warning',
    'sending-enabled': 'error',
    'enforcement-status': 'error',
    'production-access': 'warning',
    'identity-verified': 'error',
    'mail-from': 'error',
    dkim: 'warning',
    'identity-policy': 'warning',
    'default-configuration-set': 'error',
    'configuration-set-sending': 'error',
    'tls-required': 'off',
    'send-quota': 'error',
    'send-rate': 'error',
    'regional-delivery': 'off',
    'tenant-sending': 'error',
    recommendations: 'off',
};
const rules_RULE_IDS = Object.keys(DEFAULT_SETTINGS);
const ROLE_RULE_IDS = rules_RULE_IDS.slice(0, rules_RULE_IDS.indexOf('region-supported'));
function hasEnded({ until }, now) {
    return until !== undefined && until < new Date(now).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./report/evaluations.js





function evaluationLines({ check }) {
    return (check?.evaluations ?? [])
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map(evaluation => `${evaluationSymbol(evaluation)} ${evaluation.rule} (${evaluation.region ?? 'role'}): ${evaluation.message}`);
}
function notCheckedLine({ check }) {
    const inputs = (check?.evaluations ?? []).flatMap(({ outcome, message }) => outcome === 'not-applicable' ? (/^`([\w-]+)` is empty$/.exec(message)?.[1] ?? []) : []);
    return inputs.length === 0 ? undefined : `not checked: ${[...new Set(inputs)].join(', ')} (the inputs are empty)`;
}
function causesOf(findings, account) {
    const missing = new Set(findings.flatMap(({ problem }) => problem?.missing ?? []));
    return [...Map.groupBy(findings, causeKey).values()].map(same => {
        const [first] = same;
        const { problem } = first;
        const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
        const messages = isAboutRole(first) || first.cause !== undefined ? [...new Set(same.map(({ message }) => message))] : [first.message];
        return {
            findings: same,
            rules: [...new Set(same.map(({ rule }) => rule))],
            regions,
            message: evaluations_withAnswer({ ...problem, message: messages.join('; ') }),
            advice: problem?.missing && account ? statementAdvice(missing, account) : jointAdvice(same, regions),
        };
    });
}
function jointAdvice(same, regions) {
    const [{ advice, region = '' }] = same;
    const parts = same.every(other => other.advice === advice) ? [] : advice.split('`');
    const joint = parts.map((part, index) => index % 2 === 0 || !part.includes(region)
        ? part.replaceAll(region, regions.join(', '))
        : regions.map(each => part.replaceAll(region, each)).join('`, `'));
    return joint.join('`') || advice;
}
function isAboutRole({ outcome, region }) {
    return outcome === 'failed' && region === undefined;
}
const OF_ONE_CALL = /\w+:\w+ in [a-z\d-]+|: .*(?=; HTTP status \d)/gs;
function causeKey(finding) {
    const { outcome, severity, region = '\0', message, advice, problem, cause } = finding;
    if (cause !== undefined) {
        return cause;
    }
    if (isAboutRole(finding)) {
        return advice;
    }
    const fix = advice.replaceAll(region, '');
    if (problem === undefined) {
        return `${outcome === 'failed' ? severity : ''}\n${message.replaceAll(region, '')}\n${fix}`;
    }
    const { code, action } = problem;
    return code === 'unexpected'
        ? `${message.replace(OF_ONE_CALL, '')}\n${fix}`
        : `${code} ${code === 'access-denied' ? action : ''}\n${fix}`;
}
function evaluations_withAnswer({ message, answer }) {
    return answer === undefined ? message : `${message} (\`${answer}\`)`;
}
const MAX_FINDINGS = 200;
const MAX_ADVICE = 1_500;
const TITLES = new Map([
    ['❌', 'Errors'],
    ['❓', 'Could not be checked'],
    ['⚠️', 'Warnings'],
]);
function evaluations_findingSections({ verdict: { findings }, account }) {
    const bySymbol = Map.groupBy(findings, evaluationSymbol);
    const partition = account?.partition ?? '';
    return [...TITLES].flatMap(([symbol, title]) => {
        const items = causesOf(bySymbol.get(symbol) ?? [], account).map(cause => findingItem(cause, partition));
        return items.length > 0 ? [`### ${symbol} ${title}\n\n${limited(items, MAX_FINDINGS, bulletList)}`] : [];
    });
}
function findingItem({ rules, regions, message, advice }, partition) {
    return [
        `${rules.map(rule => code(rule)).join(', ')} ${place(regions, partition)}: ${markdown(message)}`,
        `**Fix:** ${markdown(advice, MAX_ADVICE)}`,
        ...(regions.length > MAX_NAMED_REGIONS ? [`**Regions:** ${regions.map(region => markdown(region)).join(', ')}`] : []),
    ].join('<br>');
}
function place(regions, partition) {
    if (regions.length === 0) {
        return `of the ${strong('role')}`;
    }
    return regions.length > MAX_NAMED_REGIONS
        ? `in ${strong(`${regions.length} Regions`)}`
        : `in ${strong(regions.map(region => link(markdown(region), sesPage(partition, region))).join(', '))}`;
}
function evaluations_rulesSection({ evaluations, snapshot }) {
    const regions = [...snapshot.regions.keys()];
    const of = (rule) => evaluations.filter(evaluation => evaluation.rule === rule);
    const cell = (rule, region) => worstSymbol(of(rule).filter(each => each.region === region));
    const applies = (rule) => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
    const isRegional = (rule) => of(rule).some(({ region }) => region !== undefined);
    const checked = RULE_IDS.filter(applies);
    const reasons = Map.groupBy(RULE_IDS.filter(rule => of(rule).length > 0 && !applies(rule)), rule => notApplicableReason(of(rule)));
    const off = RULE_IDS.filter(rule => of(rule).length === 0);
    const notes = [
        '✅ passed · ❌ error · ⚠️ warning · ❓ could not be checked · ➖ does not apply',
        ...[...reasons].map(([reason, rules]) => `${markdown(reason)}: ${rules.map(rule => code(rule)).join(', ')}`),
        ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
    ];
    const columns = [undefined, ...regions];
    const tables = regions.length <= MAX_NAMED_REGIONS
        ? [
            table(['Rule', 'Role', ...regions.map(region => unbroken(region))], checked.map(rule => [code(rule), ...columns.map(column => cell(rule, column))])),
        ]
        : manyRegionsTables(checked, isRegional, regions, cell);
    const title = `Checked ${checked.length} of ${count(RULE_IDS.length, 'rule')} in ${count(regions.length, 'Region')}`;
    return collapsed(title, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}
const MAX_COLUMNS = 8;
function notApplicableReason(evaluations) {
    const [{ message }] = evaluations;
    return message.startsWith('`') ? 'Not configured' : `Skipped because ${message}`;
}
function manyRegionsTables(rules, isRegional, regions, cell) {
    const regional = rules.filter(isRegional);
    const parts = Map.groupBy(regional, rule => Math.floor(regional.indexOf(rule) / (MAX_COLUMNS - 1)));
    return [
        table(['Rule', 'Role'], rules.filter(rule => !isRegional(rule)).map(rule => [code(rule), cell(rule, undefined)])),
        ...[...parts.values()].map(part => table(['Region', ...part.map(rule => code(rule))], regions.map(region => [unbroken(region), ...part.map(rule => cell(rule, region))]))),
    ];
}
function evaluationSymbol({ outcome, severity }) {
    switch (outcome) {
        case 'passed':
            return '✅';
        case 'failed':
            return severity === 'error' ? '❌' : '⚠️';
        case 'unknown':
            return '❓';
        case 'not-applicable':
            return '➖';
    }
}
const WORST_FIRST = (/* unused pure expression or super */ null && (['❌', '❓', '⚠️', '✅', '➖']));
function worstSymbol(evaluations) {
    const symbols = evaluations.map(evaluationSymbol);
    return WORST_FIRST.find(symbol => symbols.includes(symbol)) ?? '';
}
const MAX_PER_SEVERITY = 10;
const MAX_LENGTH = 4_000;
const JOINT_ADVICE = {
    change: 'follow the advice on each change in the job summary, or exclude the resources with `!PATTERN` in `resource-names`',
    'not-looked-up': 'follow the advice on each lookup in the job summary',
};
const NOTE_TITLES = {
    change: 'The teardown changes kept resources',
    'not-looked-up': 'Changes to kept resources may be missing',
    selector: 'A selector has no effect',
    untagged: 'Tags do not protect some resources',
    empty: 'Nothing to delete',
    charge: 'Still paid for',
};
const MAX_NOTES = 3;
function noteAnnotations(notes) {
    return [...Map.groupBy(notes, ({ kind, advice }) => (kind === 'selector' ? advice : kind)).values()].map(same => {
        const [{ kind, advice: first }] = same;
        const advice = same.every(each => each.advice === first) ? first : (JOINT_ADVICE[kind] ?? first);
        const shown = same.slice(0, MAX_NOTES).map(({ region, message }) => (region === undefined ? message : `in ${region}, ${message}`));
        const more = same.length > MAX_NOTES ? `; and ${same.length - MAX_NOTES} more, which the job summary lists` : '';
        const annotation = annotationOf('warning', `SES role gate: ${NOTE_TITLES[kind]}`, {
            message: `${shown.join('; ')}${more}`,
            advice,
        });
        return { annotation, number: same.length };
    });
}
const MAX_NAMED_RULES = 3;
function annotations({ status, problem, verdict, account, otherHosts, teardown }) {
    const causes = causesOf(verdict.findings, account).map(cause => ({ annotation: causeAnnotation(cause), number: cause.findings.length }));
    const all = [
        ...(problem ? [{ annotation: annotationOf('error', `SES role gate: ${status}`, problem), number: 1 }] : []),
        ...(otherHosts.length > 0
            ? [{ annotation: annotationOf('warning', 'SES role gate: not AWS', problemOfHosts(otherHosts)), number: 1 }]
            : []),
        ...causes,
        ...noteAnnotations(warningsOf(teardown?.plan)),
    ];
    return ['error', 'warning'].flatMap(severity => {
        const ofSeverity = all.filter(({ annotation }) => annotation.severity === severity);
        const shown = ofSeverity.slice(0, ofSeverity.length > MAX_PER_SEVERITY ? MAX_PER_SEVERITY - 1 : MAX_PER_SEVERITY);
        const more = ofSeverity.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
        const message = `${count(more, 'more finding')}: see the job summary or the JSON report.`;
        return [...shown.map(({ annotation }) => annotation), ...(more > 0 ? [{ severity, title: 'SES role gate', message }] : [])];
    });
}
function problemOfHosts(hosts) {
    return {
        message: `requests for AWS went to ${hosts.join(', ')}, which is not a host of AWS`,
        advice: 'remove AWS_ENDPOINT_URL from the environment, and `endpoint_url` from the profile, unless that is intended',
    };
}
function causeAnnotation({ findings, rules, regions, message, advice }) {
    const [{ outcome, problem }] = findings;
    const isDenied = problem?.code === 'access-denied';
    const named = rules.length > MAX_NAMED_RULES ? count(rules.length, 'rule') : rules.join(', ');
    const title = [isDenied ? `${problem.action} denied` : named, ...(regions.length > 0 ? [nameRegions(regions)] : [])].join(' in ');
    const all = regions.join(', ');
    const notChecked = `Not checked: ${rules.join(', ')}${regions.length > 1 ? ` in ${all}` : ''}.`;
    const failed = regions.length > 1 ? `Regions: ${all}.` : '';
    const affected = outcome === 'failed' || (findings.length === 1 && !isDenied) ? failed : notChecked;
    const severity = findings.some(finding => finding.severity === 'error') ? 'error' : 'warning';
    return annotationOf(severity, title, { message: `${evaluations_sentence(message)} ${affected}`.trim(), advice });
}
function evaluations_firstCause(findings, account) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const failed = errors.filter(({ outcome }) => outcome === 'failed');
    const [some = []] = [failed, errors, findings].filter(each => each.length > 0);
    return causesOf(some, account).map(causeAnnotation)[0];
}
function annotationOf(severity, title, problem) {
    const message = `${evaluations_sentence(evaluations_withAnswer(problem))} Fix: ${evaluations_sentence(problem.advice)}`;
    return { severity, title, message: oneLine(logLine(message, MAX_LENGTH), MAX_LENGTH) };
}
function evaluations_sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./core/facts.js


const EMPTY_PLAN = { deletions: [], kept: [], gaps: [], notes: [] };
const NEW_TEARDOWN = {
    role: undefined,
    plan: EMPTY_PLAN,
    digest: undefined,
    swept: [],
    attempts: [],
    blocking: [],
    unanswered: new Map(),
    outcome: undefined,
};
function newFacts(mode, startedAt) {
    return { mode, startedAt, regions: [], account: undefined, principal: undefined, otherHosts: [], check: undefined, teardown: undefined };
}
function reduce(facts, event) {
    switch (event.kind) {
        case 'regions':
            return { ...facts, regions: event.regions };
        case 'other-host':
            return facts.otherHosts.includes(event.host) ? facts : { ...facts, otherHosts: [...facts.otherHosts, event.host] };
        case 'authenticated':
            return { ...facts, account: event.account, principal: event.principal };
        case 'checked':
            return { ...facts, check: event.check };
        default:
            return { ...facts, teardown: reduceTeardown(facts.teardown ?? NEW_TEARDOWN, event) };
    }
}
function reduceTeardown(known, event) {
    switch (event.kind) {
        case 'role-read':
            return { ...known, role: event.role };
        case 'request':
            return { ...known, unanswered: withRequest(known.unanswered, event) };
        case 'planned':
            return { ...known, plan: event.plan, digest: event.digest };
        case 'resource':
            return { ...known, swept: withOutcome(known.swept, event.outcome) };
        case 'attempt': {
            const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
            return { ...known, attempts, blocking: usersIn(attempts) };
        }
        case 'torn-down':
            return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
    }
}
function withRequest(unanswered, { request, problem }) {
    const others = [...unanswered].filter(([other]) => other !== request);
    return new Map(problem === undefined ? others : [...others, [request, problem]]);
}
function facts_gapsByCause(gaps) {
    const cause = ({ kind, problem }) => problem.message.replaceAll(/\barn:\S+|\b[a-z]{2,}(?:-[a-z]+)+-\d\b/g, '').replaceAll(CATALOGUE[kind].listAction, '');
    return [...Map.groupBy(gaps, cause).values()];
}
function isClosed({ code }) {
    return ['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(code);
}
function facts_placesOf(gaps) {
    const kinds = [...new Set(gaps.map(({ kind }) => kind))].join(', ');
    const regions = [...new Set(gaps.map(({ region }) => region))].join(', ');
    const [{ kind, problem }] = gaps;
    const isLast = isClosed(problem) && problem.message.includes(CATALOGUE[kind].listAction);
    const isWhole = problem.code === 'region-disabled' || (isLast && kinds === 'identity');
    return { kinds: isWhole ? 'all resources' : `${kinds}${isLast ? ' and every kind that is listed later' : ''}`, regions };
}
function facts_notesByKey(notes) {
    const unique = new Map(notes.map(note => [`${note.kind} ${note.key} ${note.region}`, note]));
    return [...Map.groupBy(unique.values(), ({ kind, key }) => `${kind} ${key}`).values()];
}
function isCleared({ blocking, swept }, accepted = false) {
    const deleted = new Set(swept.flatMap(({ resource, state }) => (state === 'deleted' || (accepted && state === 'deleting') ? [resource.arn] : [])));
    return blocking.length > 0 && blocking.every(({ arn }) => deleted.has(arn));
}
function nameUsers(usage, limit = 3) {
    return firstOf(usage, limit, ({ region, arn }) => {
        const resource = arn === '' ? 'a resource that AWS does not name' : sanitize(arn.replace(/^arn:(?:[^:]*:){4}(?=.)/, ''));
        return region === '' ? resource : `${resource} in ${sanitize(region)}`;
    });
}
function failureOf({ reason, usage }) {
    const said = reason === undefined ? 'AWS gives no reason' : sanitize(reason, 1000);
    return usage.length === 0 ? said : `${said.replace(/\.$/, '')}; in use by ${nameUsers(usage)}`;
}
function withOutcome(swept, outcome) {
    const key = keyOf(outcome.resource);
    const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && keyOf(resource) === key);
    return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}
function usersIn(attempts) {
    const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
    return last?.outcome === 'in-use' ? last.usage : [];
}

;// CONCATENATED MODULE: ./report/teardown.js





const MAX_ROWS = 100;
const MAX_NAMES = 20;
const UNNAMED = 'a resource that AWS does not name';
const MAX_USERS = 3;
const REASONS = {
    'not-selected': 'no selector matches it',
    excluded: 'a selector that starts with `!` excludes it',
    'other-region': '`resource-regions` does not name its Region',
    'holds-data': 'it holds data or is paid for (`include-data` is off)',
    deleting: 'AWS is deleting it already',
    'tags-unreadable': 'its tags could not be read',
    'data-unreadable': 'whether it holds data could not be read',
};
const OUTCOMES = {
    pending: 'pending',
    deleted: 'deleted',
    absent: 'role not found',
    'in-use': 'in use',
    failed: 'failed',
    lost: 'task not found',
    'created-again': 'created again',
};
function teardown_approvalSection(digest, roleExists) {
    const role = roleExists ? 'It also deletes the role.' : 'There is no role to delete.';
    return `### To delete exactly this\n\nRun the teardown without \`dry-run\` and with the digest of this plan. ${role} If the plan has changed by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${sanitize(digest)}\n\`\`\``;
}
function teardown_gapSections({ plan }) {
    return plan.gaps.length > 0 ? [notListedSection(plan)] : [];
}
function teardown_teardownSections({ plan, swept, attempts, blocking, unanswered, outcome }) {
    const failures = swept.filter(each => each.state === 'failed');
    const lastOutcome = attempts.at(-1)?.outcome;
    const roleIsGone = lastOutcome === 'deleted' || lastOutcome === 'absent';
    return [
        ...(blocking.length > 0 && !roleIsGone ? [inUseSection(blocking, plan, swept)] : []),
        ...(failures.length > 0 ? [notDeletedSection(failures)] : []),
        ...(unanswered.size > 0
            ? [
                listSection('Not answered', [...unanswered.values()].map(({ message }) => markdown(message))),
            ]
            : []),
        ...noteSections('⚠️ Warnings', warningsOf(plan)),
        ...(plan.deletions.length > 0 ? [outcome === 'planned' ? plannedSection(plan) : resourcesSection(plan, swept)] : []),
        ...(attempts.length > 0 ? [requestsSection(attempts, plan)] : []),
        ...noteSections('Still paid for', plan.notes.filter(({ kind }) => kind === 'charge'), 'To end it'),
        ...(plan.kept.length > 0 ? [keptSection(plan)] : []),
    ];
}
function listSection(title, items) {
    return `### ${title}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}
function limitedTable(header, rows) {
    return limited(rows, MAX_ROWS, some => table(header, some));
}
function groups(items, by) {
    return [...Map.groupBy(items, by).values()];
}
function resourcesByKey({ deletions, kept }) {
    return new Map([...deletions, ...kept.map(({ resource }) => resource)].map(resource => [keyOf(resource), resource]));
}
function outcomesByKey(swept) {
    return new Map(swept.map(each => [keyOf(each.resource), each]));
}
function inUseSection(blocking, plan, swept) {
    const outcomes = outcomesByKey(swept);
    const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
    const known = resourcesByKey(plan);
    const notPlanned = known.size === 0 ? 'not deleted by this run' : 'it is not in the plan';
    const explain = (arn) => {
        const outcome = outcomes.get(arn);
        switch (outcome?.state) {
            case 'failed':
                return outcome.problem.message;
            case 'deleted':
                return 'deleted by this run';
            case 'deleting':
                return 'AWS is deleting it, as this run requested';
            case undefined:
                return reasons.get(arn) ?? (parseArn(arn) === undefined ? 'this action does not know its kind' : notPlanned);
        }
    };
    const describe = (arn) => {
        const resource = known.get(arn);
        return resource === undefined ? code(arn || UNNAMED) : `${markdown(resource.kind)} ${code(resource.name)}`;
    };
    return listSection('In use by', blocking.map(({ arn, region }) => `${describe(arn)} in ${strong(markdown(sanitize(region)))}: ${markdown(explain(arn))}`));
}
function notDeletedSection(failures) {
    const sameReason = groups(failures, ({ resource: { region, kind }, problem: { message, advice } }) => [region, kind, message, advice].join('\n'));
    return listSection('Not deleted', sameReason.map(same => {
        const [{ resource, problem }] = same;
        const names = firstOf(same, MAX_NAMES, each => code(each.resource.name));
        return `${markdown(resource.kind)} ${names} in ${strong(markdown(resource.region))}: ${markdown(problem.message)}<br>**Fix:** ${markdown(problem.advice)}`;
    }));
}
function noteSections(title, notes, label = 'Fix') {
    const items = notesByKey(notes).map(same => {
        const [{ message, advice }] = same;
        const regions = same.flatMap(({ region }) => region ?? []);
        const place = regions.length === 0 ? '' : `In ${regions.map(region => strong(markdown(sanitize(region)))).join(', ')}: `;
        return `${place}${markdown(message)}<br>**${label}:** ${markdown(advice)}`;
    });
    return items.length === 0 ? [] : [listSection(title, items)];
}
const NOT_WHOLE = 'This is not the whole plan, because some resources could not be read. A teardown deletes what it could read, and the step fails.';
function notListedSection({ gaps }) {
    const items = gapsByCause(gaps).map(same => {
        const [{ problem }] = same;
        const { kinds, regions } = placesOf(same);
        return `${markdown(kinds.replace(/^all/, 'All'))} in ${strong(markdown(regions))}: ${markdown(problem.message)}`;
    });
    return `### Not listed\n\n${NOT_WHOLE}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}
function plannedSection({ deletions }) {
    return listSection('Would be deleted', groups(deletions, ({ kind, name }) => `${kind} ${name}`).map(same => {
        const [{ kind, name }] = same;
        return `${markdown(kind)} ${code(name)} in ${same.map(({ region }) => markdown(region)).join(', ')}`;
    }));
}
function resourcesSection({ deletions }, swept) {
    const outcomes = outcomesByKey(swept);
    return `### Resources\n\n${limitedTable(['Kind', 'Deleted', 'Not deleted', 'Regions'], groups(deletions, ({ kind }) => kind).map(same => {
        const states = same.map(resource => outcomes.get(keyOf(resource)));
        const deleted = states.filter(each => each !== undefined && each.state !== 'failed').length;
        const underWay = states.filter(each => each?.state === 'deleting');
        const until = latestDay(underWay.map(({ deletedBy }) => deletedBy));
        const note = underWay.length > 0 ? ` (AWS ${until ? `deletes ${underWay.length} by ${until}` : `is deleting ${underWay.length}`})` : '';
        return [markdown(same[0].kind), `${deleted}${note}`, String(same.length - deleted), regionList(same)];
    }))}`;
}
function requestsSection(attempts, plan) {
    const known = resourcesByKey(plan);
    const earlier = attempts.length - MAX_ROWS;
    const hasReasons = attempts.some(({ reason }) => reason !== undefined);
    const requests = table(['Request', 'Time (UTC)', 'Duration', 'Outcome', 'In use by', ...(hasReasons ? ['Reason'] : [])], attempts.slice(-MAX_ROWS).map(({ number, startedAt, endedAt, status, outcome, reason = '', usage }) => [
        number === 0 ? 'earlier run' : String(number),
        markdown(new Date(startedAt).toISOString().slice(11, 19)),
        endedAt === undefined ? '' : formatDuration(endedAt - startedAt),
        outcome === 'pending' && status !== undefined ? `pending: ${markdown(sanitize(status, 100))}` : OUTCOMES[outcome],
        usersOf(usage, known),
        ...(hasReasons ? [markdown(sanitize(reason))] : []),
    ]));
    return `### Deletion requests\n\n${requests}${earlier > 0 ? `\n\n${count(earlier, 'earlier request')} in the JSON report.` : ''}`;
}
function usersOf(usage, known) {
    const describe = ({ arn }) => {
        const kind = (known.get(arn) ?? parseArn(arn))?.kind;
        const resource = arn.split(':').slice(5).join(':') || arn || UNNAMED;
        return kind === undefined
            ? code(resource, 100)
            : `${markdown(kind)} ${code(known.get(arn)?.name ?? resource.replace(/^[^/]*\//, ''), 100)}`;
    };
    const more = usage.length - MAX_USERS;
    const users = groups(usage.slice(0, MAX_USERS), ({ region }) => region).map(same => `${same.map(describe).join(', ')} in ${unbroken(sanitize(same[0].region))}`);
    return `${users.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function keptSection({ kept }) {
    return collapsed(`Kept: ${count(kept.length, 'resource')}`, limitedTable(['Kind', 'Number', 'Reason', 'Regions'], groups(kept, ({ resource: { kind }, reason }) => `${kind} ${reason}`).map(same => {
        const [{ resource, reason }] = same;
        const resources = same.map(each => each.resource);
        const until = latestDay(resources.map(({ deletedBy }) => deletedBy));
        const explanation = markdown(REASONS[reason] + (until ? `, until ${until}` : ''));
        return [markdown(resource.kind), String(same.length), explanation, regionList(resources)];
    })));
}
function regionList(resources) {
    return unbroken(nameRegions(resources.map(({ region }) => region)));
}
function latestDay(dates) {
    return dates
        .flatMap(date => (date ? [date.toISOString().slice(0, 10)] : []))
        .toSorted()
        .at(-1);
}

;// CONCATENATED MODULE: ./report/summary.js







function summary(result) {
    return truncateSummary(content(result));
}
const COMMENT_LIMIT = 65_536;
function comment(result, marker, { workflow, job, page, commit }) {
    const start = `${marker}\n`;
    const ofCommit = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
    const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${link(`run${ofCommit}`, page)}</sub>\n`;
    const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
    return start + truncate(content(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}
function content(result) {
    const { status, problem, check, teardown } = result;
    const sections = [
        `## ${markdown(title(result))}`,
        markdown(headline(result), 4000),
        ...(teardown ? gapSections(teardown) : []),
        ...(problem ? [problemSection(result, problem)] : []),
        ...(status === 'planned' && teardown?.digest ? [approvalSection(teardown.digest, teardown.role?.kind === 'found')] : []),
        ...findingSections(result),
        ...(teardown ? teardownSections(teardown) : []),
        ...(check && check.notices.length > 0 ? [bulletList(check.notices.map(notice => `ℹ️ ${markdown(notice)}`))] : []),
        ...(check ? [rulesSection(check)] : []),
        ...(check || teardown ? [collapsed('Facts', facts(result))] : []),
    ];
    return `${sections.join('\n\n')}\n`;
}
function problemSection(result, { message, answer, advice, details = [] }) {
    const isTold = headline(result).includes(message);
    const said = isTold ? answer && `\`${answer}\`` : withAnswer({ message, answer });
    return [
        ...(said === undefined ? [] : [`**${isTold ? 'Answer of AWS' : 'Why'}:** ${markdown(said, 4000)}`]),
        `**Fix:** ${markdown(advice, 4000)}`,
        ...(details.length > 0 ? [collapsed('Claims of the ID token', bulletList(details.map(detail => markdown(detail))))] : []),
    ].join('\n\n');
}
function facts({ account, principal, otherHosts, check, teardown, startedAt, finishedAt }) {
    const partition = account?.partition ?? '';
    const reading = check?.snapshot.role ?? teardown?.role;
    const role = reading?.kind === 'found' ? reading.value : undefined;
    const attached = check?.snapshot.attachedPolicies;
    const isAttached = role && account && attached?.kind === 'found' && attached.value.includes(policyArn(account));
    const policy = isAttached ? check?.snapshot.policy : undefined;
    return bulletList([
        `Account: ${code(account?.id ?? '')} (${markdown(partition)})`,
        `Acting as: ${code(principal ?? '')}`,
        ...(otherHosts.length > 0 ? [`Requests for AWS went to: ${otherHosts.map(host => code(host)).join(', ')}`] : []),
        ...(role ? [`Role: ${link(code(role.arn), rolePage(partition))}`] : []),
        ...(role?.created ? [`Role created: ${day(role.created)}${check?.created ? ', by this run' : ''}`] : []),
        ...(role ? [`Role last used: ${lastUse(role, startedAt)}`] : []),
        ...(check?.described ? ['Description: changed by this run'] : []),
        ...(policy?.kind === 'found' ? [`Policy version: ${code(policy.value.id)}`] : []),
        ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) => ses?.kind === 'found' ? [`SES in ${link(markdown(region), sesPage(partition, region))}: ${quota(ses.value)}`] : []),
        ...(teardown?.digest ? [`Plan digest: ${code(teardown.digest)}`] : []),
        `Run: ${minute(startedAt)}, took ${formatDuration(finishedAt - startedAt)}${check && check.rounds > 1 ? `, read the account ${check.rounds} times` : ''}`,
    ]);
}
const TRACKED = (/* unused pure expression or super */ null && (400 * 24 * 3_600_000));
function lastUse({ lastUsed, created }, now) {
    if (lastUsed === undefined) {
        return created !== undefined && now - created.getTime() < TRACKED ? 'not used yet' : 'not in the last 400 days';
    }
    return `${day(lastUsed.at)}${lastUsed.region ? ` in ${markdown(sanitize(lastUsed.region))}` : ''}`;
}
function quota(ses) {
    const left = quotaLeft(ses);
    if (left === undefined) {
        return 'send quota unknown';
    }
    return left === Number.POSITIVE_INFINITY
        ? 'unlimited send quota'
        : `${grouped(left)} of ${grouped(Number(ses.quota))} messages left in 24 hours`;
}
function grouped(number) {
    return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function day(date) {
    return date.toISOString().slice(0, 10);
}
function minute(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function title(result) {
    const { mode, status, regions, account } = result;
    const accountName = account === undefined ? '' : `account ${account.id}`;
    const place = mode === 'check' ? nameRegions(regions) : accountName;
    return `${statusSymbol(result)} SES role ${mode === 'check' ? 'gate' : 'teardown'}: ${status}${place === '' ? '' : ` in ${place}`}`;
}
function lastLine(result) {
    return `${statusSymbol(result)} ${result.status}: ${headline(result).replace(/^Refused: /, '')}`;
}
function message(result) {
    const { problem, status, verdict, account } = result;
    const first = headline(result);
    if (status === 'missing') {
        const reasons = verdict.findings
            .filter(({ rule }) => rule === 'role-exists')
            .map(finding => `${finding.message === MISSING_MESSAGE ? '' : ` ${sentence(finding.message)}`} Fix: ${sentence(finding.advice)}`);
        return first + reasons.join('');
    }
    if (problem === undefined) {
        const reason = firstCause(verdict.findings, account);
        return reason === undefined ? first : `${first} ${reason.title}: ${reason.message}`;
    }
    const why = first.includes(problem.message) ? first : `${first.replace(/\.$/, '')}: ${sentence(problem.message)}`;
    return `${why} Fix: ${sentence(problem.advice)}`;
}
function headline(result) {
    const { status, passed, account, check, teardown, mode, problem } = result;
    const severities = countBySeverity(result.verdict.findings);
    const errors = count(severities.errors, 'error');
    const warnings = count(severities.warnings, 'warning');
    const inRegions = (regions) => `${nameRegions(regions)}${account === undefined ? '' : ` of account ${account.id}`}`;
    const where = inRegions(result.regions);
    const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed').length;
    const alsoDeleted = deleted === 0 ? '' : `, and this run deleted ${count(deleted, 'resource')}`;
    const why = problem === undefined ? '' : sentence(problem.message);
    const gone = [...(teardown?.outcome === 'deleted' ? ['the role'] : []), ...(deleted === 0 ? [] : [count(deleted, 'resource')])];
    const deletedBefore = gone.length === 0 ? '' : ` This run deleted ${gone.join(' and ')} before.`;
    switch (status) {
        case 'healthy':
            return `SES is ready in ${where}.`;
        case 'degraded':
            return passed
                ? `SES is ready in ${where}, with ${warnings}.`
                : `The check found ${warnings} in ${where}, and \`fail-on: warning\` fails the step.`;
        case 'unhealthy':
            return `${isAboutRegions(result) ? 'AWS does not list support for the role' : 'SES is not ready'} in ${inRegions(affectedRegions(result, 'failed'))}: ${errors}, ${warnings}.`;
        case 'missing':
            return `${ROLE_NAME} does not exist in account ${account?.id}.`;
        case 'unknown':
            return `Some checks could not be completed in ${inRegions(affectedRegions(result, 'unknown'))}, so the result is unknown.`;
        case 'deleted':
            return `${ROLE_NAME} is deleted from account ${account?.id}${alsoDeleted}.`;
        case 'absent':
            return `There is no ${ROLE_NAME} in account ${account?.id}${alsoDeleted}.`;
        case 'planned':
            return planHeadline(result);
        case 'kept':
            return `${ROLE_NAME} is kept in account ${account?.id}, because it is in use${alsoDeleted}.`;
        case 'in-use':
            return `${ROLE_NAME} is still in use in account ${account?.id}${alsoDeleted}.`;
        case 'timed-out':
            return `${ROLE_NAME} was not deleted in time${alsoDeleted}.`;
        case 'refused':
            return `Refused: ${why}${deletedBefore}`;
        case 'cancelled':
            return `The ${mode} was cancelled before it finished${alsoDeleted}.`;
        case 'error':
            return problem?.code === 'left-over'
                ? `The teardown of account ${account?.id} is not complete${alsoDeleted}.`
                : `The ${mode} could not ${mode === 'check' && check === undefined ? 'run' : 'finish'}: ${why}${deletedBefore}`;
    }
}
function affectedRegions({ regions, verdict }, wanted) {
    const affected = verdict.findings
        .filter(({ severity, outcome }) => severity === 'error' && outcome === wanted)
        .map(({ region }) => region);
    return affected.includes(undefined) ? regions : regions.filter(region => affected.includes(region));
}
function isAboutRegions({ verdict }) {
    return verdict.findings.every(({ rule, severity }) => severity === 'warning' || rule === 'region-supported');
}
function planHeadline({ account, teardown }) {
    const resources = count(teardown?.plan.deletions.length ?? 0, 'resource');
    return teardown?.role?.kind === 'found'
        ? `A dry run: ${resources} and the role would be deleted from account ${account?.id}.`
        : `A dry run: ${resources} would be deleted from account ${account?.id}; there is no role to delete.`;
}
const STATUS_SYMBOLS = {
    healthy: '✅',
    degraded: '⚠️',
    unhealthy: '❌',
    missing: '❌',
    unknown: '❓',
    deleted: '✅',
    absent: '✅',
    planned: '📋',
    kept: '✅',
    'in-use': '❌',
    'timed-out': '❌',
    refused: '⛔',
    cancelled: '🛑',
    error: '❌',
};
function statusSymbol({ status, passed }) {
    const symbol = STATUS_SYMBOLS[status];
    return passed && (symbol === STATUS_SYMBOLS.unhealthy || symbol === STATUS_SYMBOLS.unknown) ? STATUS_SYMBOLS.degraded : symbol;
}

;// CONCATENATED MODULE: ./report/fleet.js




function readObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new TypeError('not an object');
    }
    return value;
}
function readObjects(value) {
    if (!Array.isArray(value)) {
        throw new TypeError('not an array');
    }
    return value.map(readObject);
}
function readString(value) {
    if (typeof value !== 'string') {
        throw new TypeError('not a string');
    }
    return value;
}
function readBoolean(value) {
    if (typeof value !== 'boolean') {
        throw new TypeError('not a boolean');
    }
    return value;
}
function ifPresent(value, read) {
    return value === undefined || value === null ? undefined : read(value);
}
const note = (value) => {
    const { message, advice } = readObject(value);
    return { message: readString(message), advice: readString(advice) };
};
function readReport(text) {
    const report = readObject(JSON.parse(text));
    const status = readString(report['status']);
    if (report['schemaVersion'] !== 1 || !isStatus(status)) {
        throw new TypeError('not a report of this version');
    }
    const teardown = ifPresent(report['teardown'], readObject);
    const plan = ifPresent(teardown?.['plan'], readObject);
    const problem = ifPresent(report['problem'], note);
    return {
        status,
        passed: readBoolean(report['passed']),
        healthy: readBoolean(report['healthy']),
        account: ifPresent(report['account'], value => readString(readObject(value)['id'])),
        regions: Object.fromEntries(Object.entries(readObject(report['regions'])).map(([name, region]) => [name, readString(readObject(region)['status'])])),
        notes: [...(problem ? [problem] : []), ...readObjects(report['findings']).map(note)],
        planned: plan && readObjects(plan['deletions']).length,
        deleted: teardown && readObjects(teardown['swept']).filter(({ state }) => state !== 'failed').length,
        digest: ifPresent(plan?.['digest'], readString),
    };
}
function isStatus(status) {
    return Object.hasOwn(STATUS_SYMBOLS, status);
}
function fleetPasses(targets) {
    return targets.every(({ reported }) => reported?.passed === true);
}
const NO_REPORT = 'there is no readable report: see the log of its job';
function symbolOf({ reported }) {
    return reported ? statusSymbol({ status: reported.status, passed: reported.passed }) : STATUS_SYMBOLS.unknown;
}
function fleetHeadline(targets) {
    const passed = targets.filter(({ reported }) => reported?.passed).length;
    return `${passed} of ${(0,core_text/* count */.U9)(targets.length, 'target')} passed`;
}
function targetLine(target) {
    const { name, reported } = target;
    if (reported === undefined) {
        return `${symbolOf(target)} ${name}: ${NO_REPORT}`;
    }
    const [first] = reported.notes;
    const where = reported.account === undefined ? '' : ` (${reported.account})`;
    return `${symbolOf(target)} ${name}${where}: ${reported.status}${first ? `: ${first.message}` : ''}`;
}
const NOTE_LIMIT = 300;
function fleetSummary(targets) {
    const gates = targets.some(({ reported }) => reported && Object.keys(reported.regions).length > 0);
    const teardowns = targets.some(({ reported }) => reported?.planned !== undefined);
    const rows = targets.map((target) => {
        const { name, reported } = target;
        return [
            markdown_markdown(name),
            `${symbolOf(target)} ${reported?.status ?? 'no report'}`,
            reported?.account === undefined ? '' : markdown_code(reported.account, 20),
            ...(gates ? [regions(reported)] : []),
            ...(teardowns ? [String(reported?.planned ?? ''), String(reported?.deleted ?? '')] : []),
        ];
    });
    const symbol = fleetPasses(targets) ? STATUS_SYMBOLS.healthy : STATUS_SYMBOLS.unhealthy;
    const todo = targets.flatMap(notes);
    const digests = targets.flatMap(({ name, reported }) => (reported?.digest ? [`${markdown_markdown(name)}: ${markdown_code(reported.digest, 100)}`] : []));
    const parts = [
        `## ${symbol} SES role gate: ${fleetHeadline(targets)}`,
        markdown_table(['Target', 'Status', 'Account', ...(gates ? ['Regions'] : []), ...(teardowns ? ['Planned', 'Deleted'] : [])], rows),
        ...(todo.length > 0 ? [`### What to do\n\n${markdown_bulletList(todo)}`] : []),
        ...(digests.length > 0 ? [markdown_collapsed('Plan digests', markdown_bulletList(digests))] : []),
    ];
    return markdown_truncateSummary(`${parts.join('\n\n')}\n`);
}
function notes(target) {
    const { name, reported } = target;
    const title = `${symbolOf(target)} ${markdown_strong(markdown_markdown(name))}:`;
    if (reported === undefined) {
        return [`${title} ${markdown_markdown(NO_REPORT)}`];
    }
    const [first, ...more] = reported.notes;
    const others = more.length > 0 ? `<br>And ${(0,core_text/* count */.U9)(more.length, 'more finding')}.` : '';
    return first ? [`${title} ${markdown_markdown(first.message, NOTE_LIMIT)}<br>**Fix:** ${markdown_markdown(first.advice, NOTE_LIMIT)}${others}`] : [];
}
function regions(reported) {
    const rows = Object.entries(reported?.regions ?? {}).map(([name, status]) => ({
        name: markdown_unbroken(name, 50),
        symbol: isStatus(status) ? STATUS_SYMBOLS[status] : STATUS_SYMBOLS.unknown,
    }));
    return [...Map.groupBy(rows, ({ symbol }) => symbol)]
        .map(([symbol, all]) => `${symbol} ${all.map(({ name }) => name).join(', ')}`)
        .join('<br>');
}
function fleetOutputs(targets) {
    return new Map([
        ['passed', String(fleetPasses(targets))],
        ['healthy', String(targets.every(({ reported }) => reported?.healthy === true))],
        [
            'results',
            toJson(targets.map(({ name, reported }) => ({
                name,
                status: reported?.status ?? 'unknown',
                passed: reported?.passed ?? false,
                healthy: reported?.healthy ?? false,
                ...(reported?.account !== undefined && { 'account-id': reported.account }),
                ...(reported?.digest !== undefined && { 'plan-digest': reported.digest }),
            }))),
        ],
    ]);
}

;// CONCATENATED MODULE: ./fleet/gather.js






const LARGEST = 64 * 1024 * 1024;
async function gather(runner) {
    const title = 'SES role gate: fleet';
    try {
        const named = parseTargets(runner.input('targets'));
        if (runner.input('only-targets') === 'true') {
            named.forEach(({ name, account }) => {
                runner.log(`${name} (${account})`);
            });
            return true;
        }
        const folder = runner.input('reports');
        if (!folder) {
            throw runError('input', '`reports`: it is empty', 'name the folder into which the reports were downloaded');
        }
        const at = await places(folder, runner.input('artifact'));
        const targets = await Promise.all(named.map(async (each) => {
            const reported = await reportAt(at(each.name));
            return { name: each.name, reported: reported && isOf(each, reported) ? reported : undefined };
        }));
        for (const [name, value] of fleetOutputs(targets)) {
            runner.output(name, value);
        }
        targets.forEach(target => {
            runner.log(targetLine(target));
        });
        await runner.summarize(fleetSummary(targets));
        const passes = fleetPasses(targets);
        if (!passes) {
            runner.annotate({ severity: 'error', title, message: fleetHeadline(targets) });
        }
        return passes;
    }
    catch (error) {
        const message = error instanceof RunError ? `${error.problem.message}. Fix: ${error.problem.advice}.` : (0,core_text/* sanitize */.aj)(String(error));
        runner.annotate({ severity: 'error', title, message: (0,core_text/* logLine */.BP)(message) });
        return false;
    }
}
async function places(folder, artifact = '') {
    const found = artifact === '' ? [] : await (0,promises_namespaceObject.readdir)(folder).catch(() => []);
    return name => {
        const file = `${name}.json`;
        const isBare = artifact === '' || (found.length === 1 && found[0] === file);
        return isBare ? (0,external_node_path_namespaceObject.join)(folder, file) : (0,external_node_path_namespaceObject.join)(folder, `${artifact}.${name}`, file);
    };
}
function isOf({ account }, reported) {
    return reported.account === account || (reported.account === undefined && !reported.passed && !reported.healthy);
}
async function reportAt(path) {
    try {
        return (await (0,promises_namespaceObject.stat)(path)).size > LARGEST ? undefined : readReport(await (0,promises_namespaceObject.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
const MOST = 256;
const NAME = /^[\w-]{1,100}$/;
const TARGET_KEYS = [
    'name',
    'role-to-assume',
    'aws-region',
    'identities',
    'configuration-sets',
    'tenants',
    'expected-plan',
    'deletion-task-id',
    'environment',
];
function parseTargets(text = '') {
    const targets = jsonList(text).map(target);
    const names = targets.map(({ name }) => name.toLowerCase());
    const twice = targets.find(({ name }, index) => names.indexOf(name.toLowerCase()) < index);
    if (twice !== undefined) {
        throw refused(`"${twice.name}" is the name of two targets, or two names differ in case only`);
    }
    return targets;
}
function target(item) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        throw refused(`${shown(item)} is not an object`);
    }
    const values = new Map(Object.entries(item));
    const name = values.get('name');
    if (typeof name !== 'string' || !NAME.test(name)) {
        throw refused(`${shown(name)} is not a name`);
    }
    for (const [key, value] of values) {
        if (!TARGET_KEYS.some(known => known === key)) {
            throw refused(`"${name}" has the unknown key ${shown(key)}${(0,core_text/* suggestion */.h)(key, TARGET_KEYS)}`);
        }
        if (typeof value !== 'string') {
            throw refused(`\`${key}\` of "${name}" is ${shown(value)}, not a text`);
        }
        if (value.trim() === '') {
            throw refused(`\`${key}\` of "${name}" is empty: leave the key out, or fill it in`);
        }
    }
    const role = values.get('role-to-assume');
    const account = IAM_ROLE_ARN.exec(role ?? '')?.groups?.['account'];
    if (account === undefined) {
        throw refused(`\`role-to-assume\` of "${name}" is ${role === undefined ? 'missing' : `${shown(role)}, not the ARN of an IAM role`}`);
    }
    return { name, account };
}
function jsonList(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        throw refused(`${shown(text)} is not JSON`);
    }
    if (!Array.isArray(list) || list.length === 0 || list.length > MOST) {
        throw refused(Array.isArray(list) ? `it has ${list.length} items` : 'it is not a list');
    }
    return list;
}
function shown(value) {
    return value === undefined ? 'nothing' : (0,core_text/* sanitize */.aj)(JSON.stringify(value), 120);
}
function refused(what) {
    return runError('input', `\`targets\`: ${what}`, `give a JSON list of 1 to ${MOST} objects, each with a \`name\` of its own of up to 100 letters, digits, - and _, and a \`role-to-assume\`; it may have ${TARGET_KEYS.slice(2).join(', ')}, and all other inputs count for all targets`);
}


/***/ }),

/***/ 815:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(313);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7);


process.exitCode = 1;
process.exitCode = (await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)((0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRunner */ .O)(process.env))) ? 0 : 1;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ githubRunner)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ../node_modules/tunnel/index.js
var node_modules_tunnel = __nccwpck_require__(776);
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = (/* unused pure expression or super */ null && (['OPTIONS', 'GET', 'DELETE', 'HEAD']));
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class lib_HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? https : http;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = pm.getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/auth.js
var auth_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return auth_awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./core/text.js + 2 modules
var core_text = __nccwpck_require__(521);
;// CONCATENATED MODULE: ./github/runner.js


const ANNOTATE = { error: error, warning: warning };
function githubRunner(env) {
    const log = (line) => info((0,core_text/* logLine */.BP)(line));
    const runner = {
        input: name => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : getInput(name)),
        log,
        group(title, lines) {
            startGroup((0,core_text/* logLine */.BP)(title));
            lines.forEach(log);
            endGroup();
        },
        debug: line => core_debug((0,core_text/* logLine */.BP)(line)),
        mask: core_setSecret,
        annotate: ({ severity, title, message }) => ANNOTATE[severity](message, { title }),
        output: setOutput,
        async summarize(markdown) {
            await summary.addRaw(markdown).write();
        },
    };
    const outside = {
        ...runner,
        group: (title, lines) => [title, ...lines].forEach(log),
        debug: log,
        mask: () => undefined,
        annotate: ({ severity, title, message }) => log(`${severity}: ${title}: ${message}`),
        output: () => undefined,
        summarize: async (markdown) => (0,core_text/* plainText */.wh)(markdown).split('\n').forEach(log),
    };
    return env['GITHUB_ACTIONS'] === 'true' ? runner : outside;
}


/***/ }),

/***/ 776:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* unused reexport */ __nccwpck_require__(488);


/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";
var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


__webpack_unused_export__ = httpOverHttp;
__webpack_unused_export__ = httpsOverHttp;
__webpack_unused_export__ = httpOverHttps;
__webpack_unused_export__ = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(815);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;