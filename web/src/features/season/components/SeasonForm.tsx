import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput, MomentInput } from '@/components/form/MomentInput';
import { MoneyInput } from '@/components/form/MoneyInput';
import { NumberInput } from '@/components/form/NumberInput';
import { RowsField } from '@/components/form/RowsField';
import { useViolations } from '@/components/form/violations';
import { ProblemAlert } from '@/components/ProblemAlert';
import { StaleNotice } from '@/components/StaleNotice';
import { labelled, streams } from '@/lib/domain';
import { useIntention } from '@/lib/intention';
import { useKept } from '@/lib/kept';
import { useLatest } from '@/lib/latest';
import { asProblem } from '@/lib/problem';
import { local } from '@/lib/i18n';
import { useTenants } from '@/lib/tenants';
import { useLabel } from '@/lib/useLabel';
import { useSeasonAct } from '../api/useSeasonAct';
import { hoursOf, ofSlots, slotsOf, usualLimits, type Season, type SeasonPlan, type Venue } from '../model';

type Values = Omit<SeasonPlan, 'venues'> & { code: string; venues: (Omit<Venue, 'slots'> & ReturnType<typeof hoursOf>)[] };
type Props = { season?: Season; reload?: () => Promise<Season | undefined>; onSaved: (season: Season) => void };

const grades = ['1A', '2A', '3A', '4A', '5A'];

const valuesOf = (s: Season): Values => ({ ...s.plan, code: s.code, venues: s.plan.venues.map(({ slots, ...venue }) => ({ ...venue, ...hoursOf(slots) })) });

/**
 * When, where, for what and for whom. Untouched it is the plan as it stands now; what is typed stays, on the version that it
 * was typed on, and survives a reload until it is sent.
 */
export function SeasonForm({ season, reload, onSaved }: Props) {
  const { t } = useTranslation(['season', 'common']);
  const label = useLabel();
  const tenants = useTenants().map((x) => ({ value: x.code, label: local(x.name) }));
  const [form] = Form.useForm<Values>();
  const halls = (Form.useWatch('venues', form) ?? []).filter((v) => v?.code).map((v) => ({ value: v.code, label: v.name || v.code }));
  const kept = useKept<Values>(`season.${season?.code ?? 'new'}`);
  const now = season?.version ?? 0;
  /** The version that was typed on; none while nothing is typed. */
  const [typed, setTyped] = useState(kept.initial && (kept.base ?? now));
  const base = typed ?? now;
  const { unread, onLatest } = useLatest(reload);
  const act = useSeasonAct();
  const intention = useIntention();
  // What is wrong with a slot stands at the hours that made it.
  const problem = useMemo(() => {
    if (!act.isError) return null;
    const refused = asProblem(act.error);
    return 'plan' in act.variables ? refused.at(ofSlots(refused.violations, act.variables.plan, (name, text) => t('common:named', { name, text }))) : refused;
  }, [act.isError, act.error, act.variables, t]);
  const rest = useViolations(form, problem, 'plan.');
  const required = [{ required: true, message: t('common:form.required') }];
  // One's own save is newer than what was typed on too, until the answer has come through.
  const stale = problem?.stale ? problem : null;
  const newer = season !== undefined && season.version !== base && !act.isPending;

  useEffect(() => {
    if (season && typed === undefined) form.setFieldsValue(valuesOf(season) as Parameters<typeof form.setFieldsValue>[0]);
  }, [form, season, typed]);

  const change = (values: Values) => {
    kept.keep(values, base);
    setTyped(base);
  };
  const save = ({ code, venues, ...values }: Values, over: number) => {
    const slots = (venues ?? []).map(slotsOf);
    const wrong = slots.flatMap((s, i) => (s ? [] : [{ name: ['venues', i, 'times'], errors: [t('form.hoursUnread')] }]));
    if (wrong.length > 0) {
      form.setFields(wrong as Parameters<typeof form.setFields>[0]);
      return;
    }
    const plan: SeasonPlan = {
      ...values, leastGrade: values.leastGrade ?? null, ceremonyFrom: values.ceremonyFrom || null, projectsUntil: values.projectsUntil || null,
      limits: { ...usualLimits, ...values.limits, townPeople: values.limits?.townPeople ?? null },
      dates: (values.dates ?? []).map((d) => ({ ...d, tenant: d.tenant ?? null })),
      venues: (venues ?? []).map(({ code: venue, name, address, tables }, i) => ({ code: venue, name, address, tables, slots: slots[i] ?? [] })),
      closures: (values.closures ?? []).map((c) => ({ ...c, table: c.table ?? null })),
    };
    const key = intention.key({ code, plan, over });
    act.mutate(season ? { act: 'revise', season: { ...season, version: over }, plan, intention: key } : { act: 'draft', code, plan, intention: key }, {
      onSuccess: (saved) => {
        intention.done();
        kept.drop();
        setTyped(undefined);
        onSaved(saved);
      },
    });
  };
  const keepMine = ({ version }: Season) => {
    act.reset();
    setTyped(version);
    return form.validateFields().then((values) => save(values, version), () => undefined);
  };
  const takeTheirs = () => {
    act.reset();
    kept.drop();
    setTyped(undefined);
  };
  return (
    <Form form={form} layout="vertical" onFinish={(values) => save(values, base)} onValuesChange={(_, all) => change(all as Values)} scrollToFirstError
      initialValues={kept.initial ?? (season ? valuesOf(season) : { streams: [...streams], admits: ['ASSOCIATION', 'PRIVATE_NON_ENTERPRISE', 'FOUNDATION'], dates: [], venues: [], closures: [], limits: usualLimits })}>
      <Form.Item name="code" label={t('form.code')} rules={required} extra={t('form.codeHint')}><Input maxLength={16} disabled={!!season} /></Form.Item>
      <Form.Item name={['name', 'zh']} label={t('form.nameZh')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name={['name', 'en']} label={t('form.nameEn')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name="opensOn" label={t('form.opensOn')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="closesOn" label={t('form.closesOn')} rules={required}><DayInput /></Form.Item>
      <Form.Item name="projectsUntil" label={t('form.projectsUntil')} extra={t('form.projectsUntilHint')}><DayInput /></Form.Item>
      <Form.Item name="streams" label={t('form.streams')}><Checkbox.Group options={streams.map((s) => ({ value: s, label: label('stream', s) }))} /></Form.Item>
      <Form.Item name="admits" label={t('form.admits')}><Checkbox.Group options={labelled.organisationKind.map((k) => ({ value: k, label: label('organisationKind', k) }))} /></Form.Item>
      <Form.Item name="leastGrade" label={t('form.leastGrade')}><Select allowClear placeholder={t('form.noGrade')} options={grades.map((g) => ({ value: g, label: g }))} /></Form.Item>
      <Form.Item name="ceremonyFrom" label={t('form.ceremonyFrom')} extra={t('form.ceremonyHint')}><MoneyInput /></Form.Item>
      <RowsField name="dates" label={t('dates.title')} blank={{ kind: 'SUB_FAIR' }} max={100} columns={[
        { name: 'kind', label: t('form.kind'), input: <Select options={labelled.dateKind.map((k) => ({ value: k, label: label('dateKind', k) }))} /> },
        { name: 'tenant', label: t('form.tenant'), input: <Select allowClear options={tenants} placeholder={t('form.district')} /> },
        { name: 'startsAt', label: t('form.startsAt'), required: true, grow: 1.3, input: <MomentInput /> },
        { name: 'endsAt', label: t('form.endsAt'), required: true, grow: 1.3, input: <MomentInput /> },
        { name: 'place', label: t('form.place'), required: true, grow: 1.3, input: <Input maxLength={100} /> },
      ]} />
      <RowsField name="venues" label={t('form.venues')} blank={{ tables: 20, minutes: 25 }} max={20} hint={t('form.venuesHint')} columns={[
        { name: 'code', label: t('form.venueCode'), required: true, input: <Input maxLength={20} /> },
        { name: 'name', label: t('form.venueName'), required: true, grow: 1.3, input: <Input maxLength={100} /> },
        { name: 'address', label: t('form.address'), required: true, grow: 1.3, input: <Input maxLength={200} /> },
        { name: 'tables', label: t('form.tables'), required: true, input: <NumberInput min={1} max={500} /> },
        { name: 'days', label: t('form.days'), required: true, grow: 1.5, input: <Input.TextArea rows={2} /> },
        { name: 'times', label: t('form.times'), required: true, grow: 1.5, input: <Input.TextArea rows={2} /> },
        { name: 'minutes', label: t('form.minutes'), required: true, input: <NumberInput min={5} max={240} /> },
      ]} />
      <Form.Item name={['limits', 'ofProject']} label={t('form.ofProject')} extra={t('form.ofProjectHint')} rules={required}><NumberInput min={1} max={16} /></Form.Item>
      <Form.Item name={['limits', 'ofOrganisation']} label={t('form.ofOrganisation')} rules={required}><NumberInput min={1} max={16} /></Form.Item>
      <Form.Item name={['limits', 'townPeople']} label={t('form.townPeople')} extra={t('form.townPeopleHint')}><NumberInput min={1} max={500} placeholder={t('form.anyPeople')} /></Form.Item>
      <RowsField name={['limits', 'towns']} label={t('form.towns')} blank={{}} max={100} columns={[
        { name: 'tenant', label: t('form.tenant'), required: true, input: <Select options={tenants} /> },
        { name: 'people', label: t('form.people'), required: true, input: <NumberInput min={1} max={500} /> },
      ]} />
      <RowsField name="closures" label={t('form.closures')} blank={{}} max={200} hint={t('form.closuresHint')} columns={[
        { name: 'venue', label: t('form.closedVenue'), required: true, grow: 1.3, input: <Select options={halls} /> },
        { name: 'table', label: t('form.closedTable'), input: <NumberInput min={1} max={500} placeholder={t('form.allTables')} /> },
        { name: 'startsAt', label: t('form.startsAt'), required: true, grow: 1.3, input: <MomentInput /> },
        { name: 'endsAt', label: t('form.endsAt'), required: true, grow: 1.3, input: <MomentInput /> },
      ]} />
      {(stale || newer) && reload && <StaleNotice problem={stale} keepMine={() => void onLatest(keepMine)} takeTheirs={() => void onLatest(takeTheirs)} />}
      {(stale || newer) && unread && <ProblemAlert problem={unread} />}
      {problem && !problem.stale && (rest.length > 0 || problem.violations.length === 0) && <ProblemAlert problem={problem} rest={rest} />}
      <Button type="primary" htmlType="submit" loading={act.isPending}>{t(season ? 'form.save' : 'form.draft')}</Button>
    </Form>
  );
}
