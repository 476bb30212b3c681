import { afterEach, describe, expect, it } from 'vitest';
import { pageAfterLogin, returnToLeftPage } from './auth';

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

describe('where one comes after the login', () => {
  it('is the desk for who logs in on the home page', () => {
    expect(pageAfterLogin({ pathname: '/', search: '', hash: '' })).toBe('/work');
  });

  it('is the page for who came from one, and the place on it', () => {
    expect(pageAfterLogin({ pathname: '/t/dali/contracts/c1', search: '?a=b', hash: '#payments' })).toBe('/t/dali/contracts/c1?a=b#payments');
    expect(pageAfterLogin({ pathname: '/work', search: '', hash: '#state=1&code=2' })).toBe('/work');
  });
});
