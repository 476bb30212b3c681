import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import { formatCount } from '@/lib/money';
import type { Need } from '../model';

/** What is to be bought and for whom, without prices: the public is asked about the need. */
export function NeedFacts({ need }: { need: Need }) {
  const { t } = useTranslation('consultations');
  return (
    <>
      <dl className="facts">
        <div><dt>{t('field.area')}</dt><dd>{need.area ?? '—'}</dd></div>
        <div><dt>{t('field.beneficiaries')}</dt><dd>{need.beneficiaries ?? '—'}</dd></div>
        <div><dt>{t('field.beneficiaryCount')}</dt><dd>{need.beneficiaryCount === null ? '—' : formatCount(need.beneficiaryCount)}</dd></div>
      </dl>
      <h3>{t('field.need')}</h3>
      <p className="prose">{need.need}</p>
      <h3>{t('field.indicators')}</h3>
      <Scroll label={t('field.indicators')}>
        <table className="small-table">
          <thead><tr><th scope="col">{t('service')}</th><th scope="col" className="end">{t('quantity')}</th><th scope="col">{t('unit')}</th></tr></thead>
          <tbody>{need.indicators.map((i, at) => <tr key={`${i.name}${at}`}><td>{i.name}</td><td className="end">{formatCount(i.quantity)}</td><td>{i.unit}</td></tr>)}</tbody>
        </table>
      </Scroll>
      {need.requirements && <><h3>{t('field.requirements')}</h3><p className="prose">{need.requirements}</p></>}
    </>
  );
}
