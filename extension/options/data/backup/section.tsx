import { useView } from '../../../ui/index.ts';
import { Loading } from '../../parts/loading.tsx';
import { MakeBackup } from './make-backup.tsx';
import { Replaced } from './replaced.tsx';
import { Restore } from './restore.tsx';
import { Scheduled } from './schedule.tsx';

/** Back-ups: made, put back, and what one replaced. */
export function Backups() {
  const { view: backups, failed } = useView('backups.read');
  if (!backups) return <Loading failed={failed} />;
  return (
    <>
      <MakeBackup backups={backups} />
      <Scheduled />
      <Restore />
      <Replaced backups={backups} />
    </>
  );
}
