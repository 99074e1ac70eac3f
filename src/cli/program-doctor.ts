import { files, type Registrar, target } from './program-options.js';

/** Looking after an installation. */
export function addDoctorCommand({ io, done, command }: Registrar): void {
  target(
    files(
      command('doctor', 'Look at everything that plan and apply need; say what is wrong and what to do.'),
    ),
  ).action(async (names: string[], flags) =>
    done(await (await import('./commands/doctor/doctor.js')).doctor(names, flags, io)),
  );
}
