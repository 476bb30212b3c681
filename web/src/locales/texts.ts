// The namespaces and their keys, as the Chinese files have them; a test holds the English ones to the same keys.
import type budget from './zh-CN/budget.json';
import type common from './zh-CN/common.json';
import type demo from './zh-CN/demo.json';
import type enums from './zh-CN/enums.json';
import type fair from './zh-CN/fair.json';
import type projects from './zh-CN/projects.json';
import type tenancy from './zh-CN/tenancy.json';
import type work from './zh-CN/work.json';
import type award from './zh-CN/award.json';
import type bids from './zh-CN/bids.json';
import type contracting from './zh-CN/contracting.json';
import type organisation from './zh-CN/organisation.json';
import type fulfilment from './zh-CN/fulfilment.json';
import type assessment from './zh-CN/assessment.json';
import type imports from './zh-CN/imports.json';
import type members from './zh-CN/members.json';
import type records from './zh-CN/records.json';
import type district from './zh-CN/district.json';
import type directory from './zh-CN/directory.json';
import type supplements from './zh-CN/supplements.json';
import type evaluation from './zh-CN/evaluation.json';
import type opinions from './zh-CN/opinions.json';

export interface Texts {
  budget: typeof budget;
  common: typeof common;
  demo: typeof demo;
  enums: typeof enums;
  fair: typeof fair;
  projects: typeof projects;
  tenancy: typeof tenancy;
  work: typeof work;
  award: typeof award;
  bids: typeof bids;
  contracting: typeof contracting;
  organisation: typeof organisation;
  fulfilment: typeof fulfilment;
  assessment: typeof assessment;
  imports: typeof imports;
  members: typeof members;
  records: typeof records;
  district: typeof district;
  directory: typeof directory;
  supplements: typeof supplements;
  evaluation: typeof evaluation;
  opinions: typeof opinions;
}
