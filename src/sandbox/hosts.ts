import type { Service } from './route.ts';

const SERVICE_BY_HOST: Record<string, Service> = {
  'halostats.svc.halowaypoint.com': 'stats',
  'skill.svc.halowaypoint.com': 'skill',
  'profile.svc.halowaypoint.com': 'profile',
  'discovery-infiniteugc.svc.halowaypoint.com': 'discovery',
  'gamecms-hacs.svc.halowaypoint.com': 'gamecms',
  'economy.svc.halowaypoint.com': 'economy',
  'settings.svc.halowaypoint.com': 'settings',
  'comms.svc.halowaypoint.com': 'comms',
  'banprocessor.svc.halowaypoint.com': 'bans',
  'user.auth.xboxlive.com': 'xbox-user-auth',
  'xsts.auth.xboxlive.com': 'xbox-xsts',
  'profile.xboxlive.com': 'xbox-profile',
  'peoplehub.xboxlive.com': 'xbox-people',
  'privacy.xboxlive.com': 'xbox-privacy',
  'login.live.com': 'microsoft',
};

/** The service a `Host` header names, port ignored; null for 127.0.0.1 and the like, where the path alone decides. */
export function serviceOfHost(host: string | undefined): Service | null {
  if (host === undefined) return null;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return SERVICE_BY_HOST[name] ?? null;
}
