import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTenantName } from '@/lib/tenants';
import { linkOf, type SurveyForm } from '../model';
import css from './opinions.module.css';
import { QrCode } from '@/components/QrCode';

/** A page for the wall of a community centre. */
export function Poster({ link, survey }: { link: string; survey: SurveyForm }) {
  const { t } = useTranslation('opinions');
  const tenantName = useTenantName();
  return (
    <section className={css.poster}>
      <h2>{t('poster.call')}</h2>
      <p>{survey.title}</p>
      <p className="muted">{t('poster.who', { organisation: survey.organisation, tenant: tenantName(survey.tenant) })}</p>
      <QrCode address={linkOf(link)} title={t('link.code')} className={css.code} />
      <p>{t('poster.how')}</p>
      <p className={css.link}><small>{linkOf(link)}</small></p>
      <div className={css.unprinted}><Button onClick={() => window.print()}>{t('poster.print')}</Button></div>
    </section>
  );
}
