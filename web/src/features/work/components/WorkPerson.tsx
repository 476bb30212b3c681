import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useIntention } from '@/lib/intention';
import { asProblem } from '@/lib/problem';
import { useTakeWork } from '../api/useTakeWork';
import type { WorkItem } from '../api/useWorkItems';
import { useWorkPeople } from '../api/useWorkPeople';
import css from './WorkList.module.css';

/** Whose a piece of work is, and what the reader may say about that. */
export function WorkPerson({ item: i }: { item: WorkItem }) {
  const { t } = useTranslation('work');
  const take = useTakeWork();
  const intention = useIntention();
  const act = (name: 'take' | 'give-back') => take.mutate({ act: name, item: i, intention: intention.key([name, i.person?.since]) });
  return (
    <span className={css.person}>
      {i.person && <span className={i.person.me ? css.mine : undefined}>{i.person.me ? t('person.me') : t('person.of', { name: i.person.name })}</span>}
      {i.acts.take && <Button size="small" disabled={take.isPending} onClick={() => act('take')}>{t('person.take')}</Button>}
      {i.acts.giveBack && <Button size="small" disabled={take.isPending} onClick={() => act('give-back')}>{t('person.giveBack')}</Button>}
      {i.acts.give && <Give item={i} />}
      {take.error && <ProblemAlert problem={asProblem(take.error)} />}
    </span>
  );
}

/** The people are asked for when somebody is about to choose. */
function Give({ item: i }: { item: WorkItem }) {
  const { t } = useTranslation(['work', 'common']);
  const take = useTakeWork();
  return (
    <FormAct<{ sub: string }> small name={`give-${i.kind}-${i.thing}`} act={t('person.give')} title={t('person.giveTitle', { title: i.title })} consequence={t('person.giveText')}
      perform={({ sub }, intention) => take.mutateAsync({ act: 'give', item: i, sub, intention })}>
      <Form.Item name="sub" label={t('person.who')} rules={[{ required: true, message: t('common:form.required') }]}><People item={i} /></Form.Item>
    </FormAct>
  );
}

function People({ item: i, ...field }: { item: WorkItem; id?: string; value?: string; onChange?: (sub: string) => void }) {
  const [asked, setAsked] = useState(false);
  const people = useWorkPeople(i, asked);
  return (
    <Select {...field} loading={people.isLoading} onOpenChange={(open) => open && setAsked(true)}
      options={people.data?.map((p) => ({ value: p.sub, label: `${p.name}（${p.username}）` })) ?? []} />
  );
}
