import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { DataState } from '@/components/DataState';
import { DayInput } from '@/components/form/MomentInput';
import { FormAct } from '@/components/FormAct';
import { Instant } from '@/components/Instant';
import { Section } from '@/components/Page';
import { local } from '@/lib/i18n';
import type { Schema } from '@/lib/schema';
import { useSession, type Membership } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useDeputies, useDeputyAct, useDeputyCandidates } from '../api/useDeputies';

/** Who does one's work for a time, and whose one does. */
export function Deputies() {
  const { t } = useTranslation('members');
  const { me } = useSession();
  const deputies = useDeputies();
  const act = useDeputyAct();
  const places = [...new Map((me?.memberships ?? []).filter((m) => !m.onBehalf && m.role !== 'evaluator').map((m) => [m.id, m])).values()];
  const nameOf = (scope: string) => {
    const place = me?.memberships.find((m) => m.id === scope);
    return place ? local(place.name) : scope;
  };
  if (!places.length) return null;
  return (
    <Section title={t('deputies.title')} extra={<NameDeputy places={places} />}>
      <p className="muted">{t('deputies.lead')}</p>
      <DataState of={deputies} rows={2}>
        {({ items }) => (items.length === 0 ? <p className="muted">{t('deputies.none')}</p> : (
          <ul>
            {items.map((d) => (
              <li key={d.id}>
                {t(d.mine ? 'deputies.forMe' : 'deputies.forOther', { deputy: d.deputy, principal: d.principal, scope: nameOf(d.scopeId) })} · <Instant at={d.from} /> – <Instant at={d.until} /> · {d.reason}{' '}
                <ConfirmAct act={t('deputies.end')} title={t('deputies.endTitle')} consequence={t('deputies.endText')} perform={({ intention }) => act.mutateAsync({ act: 'end', deputy: d.id, intention })} />
              </li>
            ))}
          </ul>
        ))}
      </DataState>
    </Section>
  );
}

function NameDeputy({ places }: { places: readonly Membership[] }) {
  const { t } = useTranslation(['members', 'common']);
  const act = useDeputyAct();
  const required = [{ required: true, message: t('common:form.required') }];
  return (
    <FormAct<Schema<'NameDeputyRequest'>> name="deputy" act={t('deputies.name')} title={t('deputies.name')} consequence={t('deputies.nameText')} {...(places.length === 1 && places[0] && { initial: { scope: places[0].id } })}
      perform={(body, intention) => act.mutateAsync({ act: 'name', body, intention })}>
      <Form.Item name="scope" label={t('deputies.scope')} rules={required}><Place places={places} /></Form.Item>
      <Form.Item noStyle dependencies={['scope']}>{({ getFieldValue }) => <Candidates scope={(getFieldValue('scope') as string | undefined) ?? ''} />}</Form.Item>
      <Form.Item name="from" label={t('deputies.from')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="until" label={t('deputies.until')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="reason" label={t('deputies.reason')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input maxLength={500} /></Form.Item>
    </FormAct>
  );
}

/** Whom one has chosen belongs to the place: with another, one chooses anew. */
function Place({ places, value, onChange }: { places: readonly Membership[]; value?: string; onChange?: (place: string) => void }) {
  const form = Form.useFormInstance();
  return (
    <Select {...(value && { value })} options={places.map((p) => ({ value: p.id, label: local(p.name) }))} onChange={(place: string) => {
      form.setFieldValue('membership', undefined);
      onChange?.(place);
    }} />
  );
}

function Candidates({ scope }: { scope: string }) {
  const { t } = useTranslation(['members', 'common']);
  const label = useLabel();
  const { data } = useDeputyCandidates(scope);
  return (
    <Form.Item name="membership" label={t('deputies.who')} rules={[{ required: true, message: t('common:form.required') }]}>
      <Select disabled={!scope} options={(data?.items ?? []).map((c) => ({ value: c.membership, label: `${c.name} · ${label('role', c.role)}` }))} />
    </Form.Item>
  );
}
