// The words of the domain that are lists: each value has a label in locales/*/enums.json, and a test says so.

export const projectStatuses = [
  'DRAFT', 'UNDER_REVIEW', 'RETURNED', 'PUBLISHED', 'SEALED', 'EVALUATION', 'PUBLICITY', 'AWARDED', 'SIGNING',
  'PERFORMING', 'CLOSED', 'FAILED', 'CANCELLED', 'TERMINATED',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** What the public can see; the states before publication stay inside the tenant. */
export const publicStatuses = projectStatuses.filter((s) => !['DRAFT', 'UNDER_REVIEW', 'RETURNED'].includes(s));

export const streams = [
  'CORE_WORK', 'DEPARTMENT_PROBLEM', 'SOCIAL_HOTSPOT', 'SECTOR_DEVELOPMENT', 'SPECIAL_FIELD', 'REGULAR',
] as const;
export type Stream = (typeof streams)[number];

export const fundingSources = ['DISTRICT_FINANCE', 'TOWN_FINANCE', 'WELFARE_LOTTERY', 'FOUNDATION'] as const;
export type FundingSource = (typeof fundingSources)[number];

/** The accounts of an appropriation: who grants, what is on its way, and what it has. */
export const accounts = ['GRANTED', 'TRANSFERRED', 'FREE', 'RESERVED', 'COMMITTED', 'SPENT'] as const;

export const roles = [
  'officer', 'approver', 'finance', 'tenant-admin', 'org-admin', 'org-staff', 'evaluator', 'district-admin',
  'district-auditor',
] as const;
export type Role = (typeof roles)[number];

export const scopes = ['TENANT', 'ORGANISATION', 'DISTRICT'] as const;
export type Scope = (typeof scopes)[number];

export const workItemKinds = [
  'revise-project', 'review-project', 'decide-amendment', 'answer-question', 'open-bids',
  'run-evaluation', 'confirm-award', 'answer-objection', 'notice-award', 'draft-contract',
