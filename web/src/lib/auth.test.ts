import { afterEach, describe, expect, it } from 'vitest';
import { returnToLeftPage } from './auth';

afterEach(() => sessionStorage.clear());

describe('back from the login', () => {
  it('is back on the page that was left, once', () => {
    sessionStorage.setItem('sheqia.left', '/projects?q=a');
    history.replaceState(null, '', '/login');
    returnToLeftPage();
    expect(location.pathname + location.search).toBe('/projects?q=a');
    history.replaceState(null, '', '/login');
    returnToLeftPage();
    expect(location.pathname).toBe('/');
  });

  it('goes nowhere else: not to another host, and not from another page', () => {
    sessionStorage.setItem('sheqia.left', '//evil.example/');
    history.replaceState(null, '', '/login');
    returnToLeftPage();
    expect(location.pathname).toBe('/');
    sessionStorage.setItem('sheqia.left', '/work');
    history.replaceState(null, '', '/tenants');
    returnToLeftPage();
    expect(location.pathname).toBe('/tenants');
  });
});
