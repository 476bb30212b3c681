import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { linkOf } from '../model';
import css from './opinions.module.css';
import { QrCode } from '@/components/QrCode';

/** The link for residents, as text, as a code, and as a poster. */
export function SurveyLink({ token }: { token: string }) {
  const { t } = useTranslation('opinions');
  return (
    <div className="row">
      <QrCode address={linkOf(token)} title={t('link.code')} className={css.small} />
      <div>
        <p className={css.link}>{linkOf(token)}</p>
        <p><Link to={`/surveys/${token}/poster`}>{t('link.poster')}</Link></p>
      </div>
    </div>
  );
}
