import type { ComponentType } from 'react';
import type { Access } from '@/lib/session';
import type { Texts } from '@/locales/texts';
import type common from '@/locales/zh-CN/common.json';

/** Where the side navigation shows a page: for everyone who is logged in, or within one tenant, organisation, the district. */
export type Area = 'me' | 'tenant' | 'organisation' | 'district';

/** One page of the portal. The router and the navigation are made from these; see README, "A new page". */
export type PageSpec = {
  path: string;
  access: Access;
  /** The namespaces of its texts beside common and enums, loaded together with its code. */
  texts: readonly (keyof Texts)[];
  load: () => Promise<{ default: ComponentType }>;
  /** `only`: for which tenants or organisations it is of use. */
  menu?: { area: Area; label: keyof (typeof common)['menu']; only?: (id: string) => boolean };
};

/** What the route around the work areas carries for the navigation at the side. */
export type WorkHandle = { pages: readonly PageSpec[] };
