import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

// China has had one zone without summer time since 1991.
const zoneHours = 8;

/** An instant as the wall clock in Beijing shows it, for a date picker, whatever zone the browser is in. */
export function toWallClock(instant: string): Dayjs {
  return dayjs.utc(instant).utcOffset(zoneHours * 60);
}

/** What was picked on that wall clock, as an instant. A value the picker made itself is in the browser's zone. */
export function fromWallClock(picked: Dayjs): string {
  return dayjs.utc(picked.format('YYYY-MM-DDTHH:mm:ss')).subtract(zoneHours, 'hour').format('YYYY-MM-DDTHH:mm:ss[Z]');
}
