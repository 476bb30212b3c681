import { describe, expect, it } from 'vitest';
import { officer } from '@/test/render';
import { allows, anyone, inDistrict, inTenant, signedIn, type Me } from './session';

const auditor: Me = { ...officer, memberships: [{ membership: 'm-1', personName: '李俊', onBehalf: null, scope: 'DISTRICT', id: 'nanhai', name: { zh: 'x', en: 'x' }, role: 'district-auditor' }] };

describe('access to a page', () => {
  it('is everyone’s where it is open, and otherwise nobody’s without login', () => {
    expect(allows(anyone, undefined, {})).toBe(true);
    expect(allows(signedIn, undefined, {})).toBe(false);
    expect(allows(inTenant(), undefined, { tenant: 'guicheng' })).toBe(false);
  });

  it('in a tenant is its members’ alone, by role', () => {
    expect(allows(inTenant(), officer, { tenant: 'guicheng' })).toBe(true);
    expect(allows(inTenant(), officer, { tenant: 'dali' })).toBe(false);
    expect(allows(inTenant('finance'), officer, { tenant: 'guicheng' })).toBe(false);
  });

  it('the district’s auditor reads in every tenant and writes in none', () => {
    expect(allows(inTenant(), auditor, { tenant: 'dali' })).toBe(true);
    expect(allows(inTenant('officer'), auditor, { tenant: 'dali' })).toBe(false);
    expect(allows(inDistrict(), auditor, {})).toBe(true);
    expect(allows(inDistrict(), officer, {})).toBe(false);
  });
});
