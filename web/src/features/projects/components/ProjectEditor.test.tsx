import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schema } from '@/lib/schema';
import { answer, problem } from '@/test/server';
import { officer, renderAt } from '@/test/render';
import { toContent } from '../content';
import type { TenantProject } from '../model';
import { ProjectEditor } from './ProjectEditor';

const project: TenantProject = {
  version: 3, id: 'p1', number: null, tenant: 'guicheng', season: '2026', status: 'DRAFT', edition: 0, returnedReason: null, publishedAt: null,
  changedAt: '2026-03-02T01:00:00Z', amendments: [],
  content: toContent({ title: 'Day care', indicators: [{ id: 'indicator-1', name: 'visit', unit: 'x', quantity: 2, unitPrice: '150.00' }] }),
};
const rules = { tenant: { criteria: [] }, procedures: [] } as unknown as Schema<'TenantDetail'>;

function edit(path = '/', onSubmitted = vi.fn()) {
  return { onSubmitted, ...renderAt(path, <ProjectEditor project={project} rules={rules} funding={[]} onSubmitted={onSubmitted} />, officer) };
}

describe('the editor of a project', () => {
  const saved: { content: { title: string }; version: string | null }[] = [];
  beforeEach(() => {
    saved.length = 0;
    answer('put', '/tenants/{tenant}/projects/{id}', async ({ request }) => {
      const content = (await request.json()) as { title: string };
      saved.push({ content, version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...project, content, version: project.version + saved.length });
    });
  });

  it('saves what is typed and says when', async () => {
    edit();
    await userEvent.type(screen.getByLabelText('项目名称'), ' for elders');
    expect(screen.getByText('有未保存的修改，已留存在本机')).toBeInTheDocument();
    await waitFor(() => expect(saved.at(-1)?.content.title).toBe('Day care for elders'), { timeout: 4000 });
    expect(saved[0]?.version).toBe('"3"');
    expect(await screen.findByText(/^草稿已保存于/)).toBeInTheDocument();
  });

  it('a reload before the save loses nothing', async () => {
    answer('put', '/tenants/{tenant}/projects/{id}', () => HttpResponse.error());
    const first = edit();
    await userEvent.type(screen.getByLabelText('项目名称'), '!');
    first.unmount();
    edit();
    expect(screen.getByLabelText('项目名称')).toHaveValue('Day care!');
    expect(screen.getByText(/^已恢复您于/)).toBeInTheDocument();
    answer('put', '/tenants/{tenant}/projects/{id}', () => HttpResponse.json({ ...project, version: 4 }));
    expect(await screen.findByText(/^草稿已保存于/)).toBeInTheDocument();
  });

  it('a refused submission leads to the step of the first fault, and marks the field', async () => {
    answer('post', '/tenants/{tenant}/projects/{id}/submit', () => problem(422, {
      title: 'invalid', violations: [{ field: 'indicators[0].unitPrice', code: 'x', message: 'too dear' }, { field: 'bidDeadline', code: 'y', message: 'too soon' }, { field: 'funding', code: 'z', message: 'does not add up' }],
    }));
    const { router, onSubmitted } = edit('/?step=review');
    await userEvent.click(screen.getByRole('button', { name: '提交审批' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(dialog.querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(router.state.location.search).toBe('?step=service'));
    expect(await screen.findByText('too dear')).toBeInTheDocument();
    expect(screen.getByText('too soon')).toBeInTheDocument();
    expect(screen.getAllByRole('alert').map((a) => a.textContent)).toContain('does not add up');
    expect(screen.queryByText('invalid')).not.toBeInTheDocument();
    expect(onSubmitted).not.toHaveBeenCalled();
  });

  it('a submission carries the version of the last save', async () => {
    let version: string | null = null;
    answer('post', '/tenants/{tenant}/projects/{id}/submit', ({ request }) => {
      version = request.headers.get('If-Match');
      return HttpResponse.json({ ...project, status: 'UNDER_REVIEW', version: 5 });
    });
    const { onSubmitted } = edit();
    await userEvent.type(screen.getByLabelText('项目名称'), '!');
    await userEvent.click(screen.getByRole('button', { name: /核对提交/ }));
    await userEvent.click(await screen.findByRole('button', { name: '提交审批' }));
    await userEvent.click((await screen.findByRole('dialog')).querySelector('button[type=submit]') as HTMLButtonElement);
    await waitFor(() => expect(onSubmitted).toHaveBeenCalled());
    expect(version).toBe('"4"');
  });

  it('a line keeps its id when it is edited and another is removed, and a new one has none yet', async () => {
    const two = { ...project, content: toContent({ title: 'Day care', indicators: [
      { id: 'indicator-1', name: 'visit', unit: 'x', quantity: 2, unitPrice: '150.00' }, { id: 'indicator-2', name: 'group', unit: 'x', quantity: 1, unitPrice: '9.00' },
    ] }) };
    const lines: unknown[] = [];
    answer('put', '/tenants/{tenant}/projects/{id}', async ({ request }) => {
      const content = (await request.json()) as typeof two.content;
      lines.push(content.indicators.map((i) => [i.id, i.name]));
      return HttpResponse.json({ ...two, content, version: 4 });
    });
    renderAt('/?step=service', <ProjectEditor project={two} rules={rules} funding={[]} onSubmitted={vi.fn()} />, officer);
    await userEvent.click(screen.getAllByRole('button', { name: /删除第 1 行/ })[0] as HTMLElement);
    await userEvent.type(screen.getByDisplayValue('group'), 's');
    await userEvent.click(screen.getAllByRole('button', { name: '添加一行' })[0] as HTMLElement);
    await waitFor(() => expect(lines.at(-1)).toEqual([['indicator-2', 'groups'], [undefined, undefined]]), { timeout: 4000 });
  });
});
