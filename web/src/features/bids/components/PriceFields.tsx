import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/components/form/MoneyInput';
import { Money } from '@/components/Money';
import { formatCount, formatMoney } from '@/lib/money';
import { indicatorOffer, offer, staffOffer, type BidForm } from '../content';
import type { Asked } from '../model';
import css from './PriceFields.module.css';

/** A price for each line that the project asks for, and the sum against the ceiling while one types. */
export function PriceFields({ asked }: { asked: Asked }) {
  const { t } = useTranslation('bids');
  const form = Form.useFormInstance<BidForm>();
  const indicatorPrices = Form.useWatch('indicatorPrices', form);
  const staffPrices = Form.useWatch('staffPrices', form);
  return (
    <>
      {asked.indicators.length > 0 && (
        <fieldset className={css.lines}>
          <legend className={css.legend}>{t('price.indicators')}</legend>
          {asked.indicators.map((line, i) => (
            <Line key={i} name={['indicatorPrices', i]} what={line.name} label={t('price.of', { name: line.name, unit: line.unit })}
              amount={t('price.times', { quantity: formatCount(line.quantity), unit: line.unit })} reference={line.unitPrice}
              total={indicatorOffer(asked, i, indicatorPrices?.[i])} />
          ))}
        </fieldset>
      )}
      {asked.staff.length > 0 && (
        <fieldset className={css.lines}>
          <legend className={css.legend}>{t('price.staff')}</legend>
          {asked.staff.map((line, i) => (
            <Line key={i} name={['staffPrices', i]} what={line.role} label={t('price.monthly', { name: line.role })}
              amount={t('price.months', { persons: line.persons, months: line.months })} reference={line.monthlyPrice}
              total={staffOffer(asked, i, staffPrices?.[i])} />
          ))}
        </fieldset>
      )}
      <OfferSum form={{ indicatorPrices, staffPrices }} asked={asked} />
    </>
  );
}

type LineProps = { name: (string | number)[]; what: string; label: string; amount: string; reference: string; total: string };

function Line({ name, what, label, amount, reference, total }: LineProps) {
  const { t } = useTranslation('bids');
  return (
    <div className={css.row}>
      <div className={css.what}>{what}<small>{amount}{reference && ` · ${t('price.reference', { price: formatMoney(reference) })}`}</small></div>
      <Form.Item name={name}><MoneyInput aria-label={label} /></Form.Item>
      <div className={css.total}><small>{t('price.line')}</small><Money amount={total} /></div>
    </div>
  );
}

/** The offered price against the budget ceiling, exact to the cent. */
export function OfferSum({ form, asked }: { form: Pick<BidForm, 'indicatorPrices' | 'staffPrices'>; asked: Asked }) {
  const { t } = useTranslation('bids');
  const o = offer(form, asked);
  return (
    <div role="status">
      <dl className={o.exceeds ? `${css.sum} ${css.exceeds}` : css.sum}>
        <div><dt>{t('price.total')}</dt><dd><Money amount={o.total} /></dd></div>
        <div><dt>{t('price.ceiling')}</dt><dd><Money amount={o.ceiling} /></dd></div>
        <div><dt>{t(o.exceeds ? 'price.above' : 'price.left')}</dt><dd><Money amount={o.left.replace('-', '')} /></dd></div>
      </dl>
      {o.exceeds ? <p>{t('price.exceeds')}</p> : !o.complete && <p className="muted">{t('price.incomplete')}</p>}
    </div>
  );
}
