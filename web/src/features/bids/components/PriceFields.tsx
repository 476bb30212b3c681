import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/components/form/MoneyInput';
import { Money } from '@/components/Money';
import { formatCount, formatMoney } from '@/lib/money';
import { askedLines, lineOffer, offer, type AskedLine, type BidForm } from '../content';
import type { Asked } from '../model';
import css from './PriceFields.module.css';

/** A price for each line that the project asks for, and the sum against the ceiling while one types. */
export function PriceFields({ asked }: { asked: Asked }) {
  const { t } = useTranslation('bids');
  const form = Form.useFormInstance<BidForm>();
  const prices = Form.useWatch('prices', form);
  const lines = askedLines(asked);
  return (
    <>
      <Lines legend={t('price.indicators')} lines={lines.filter((l) => l.unit !== undefined)} prices={prices} />
      <Lines legend={t('price.staff')} lines={lines.filter((l) => l.unit === undefined)} prices={prices} />
      <OfferSum form={{ prices }} asked={asked} />
    </>
  );
}

function Lines({ legend, lines, prices }: { legend: string; lines: readonly AskedLine[]; prices: BidForm['prices'] }) {
  const { t } = useTranslation('bids');
  if (lines.length === 0) return null;
  return (
    <fieldset className={css.lines}>
      <legend className={css.legend}>{legend}</legend>
      {lines.map((line) => (
        <div key={line.id} className={css.row}>
          <div className={css.what}>{line.name}<small><LineAmount line={line} /> · {t('price.reference', { price: formatMoney(line.reference) })}</small></div>
          <Form.Item name={['prices', line.id]}>
            <MoneyInput aria-label={line.unit === undefined ? t('price.monthly', { name: line.name }) : t('price.of', { name: line.name, unit: line.unit })} />
          </Form.Item>
          <div className={css.total}><small>{t('price.line')}</small><Money amount={lineOffer(line, prices?.[line.id])} /></div>
        </div>
      ))}
    </fieldset>
  );
}

/** How much of it is asked for. */
function LineAmount({ line }: { line: AskedLine }) {
  const { t } = useTranslation('bids');
  return line.unit === undefined ? <>{t('price.months', { persons: line.persons, months: line.months })}</> : <>{t('price.times', { quantity: formatCount(line.quantity), unit: line.unit })}</>;
}

/** The offered price against the budget ceiling, exact to the cent. */
function OfferSum({ form, asked }: { form: Pick<BidForm, 'prices'>; asked: Asked }) {
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
