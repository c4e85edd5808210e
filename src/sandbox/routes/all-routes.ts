import type { Route } from '../route.ts';
import type { SandboxState } from '../sandbox-state.ts';
import { discoveryRoutes } from './discovery.ts';
import { economyRoutes } from './economy.ts';
import { gamecmsRoutes } from './gamecms.ts';
import { matchStatsRoutes } from './match-stats.ts';
import { matchesPrivacyRoutes } from './matches-privacy.ts';
import { microsoftRoutes } from './microsoft.ts';
import { playerHistoryRoutes } from './player-history.ts';
import { profileRoutes } from './profile.ts';
import { serviceRecordRoutes } from './service-record.ts';
import { settingsRoutes } from './settings.ts';
import { skillRoutes } from './skill.ts';
import { xboxRoutes } from './xbox.ts';
import { xboxAuthRoutes } from './xbox-auth.ts';

/** Every endpoint of every host, the table of contents of the sandbox. */
export function allRoutes(state: SandboxState): Route[] {
  return [
    microsoftRoutes,
    xboxAuthRoutes,
    settingsRoutes,
    playerHistoryRoutes,
    matchStatsRoutes,
    serviceRecordRoutes,
    matchesPrivacyRoutes,
    skillRoutes,
    profileRoutes,
    xboxRoutes,
    discoveryRoutes,
    gamecmsRoutes,
    economyRoutes,
  ].flatMap((routesOf) => routesOf(state));
}
