import { person } from '../story.ts';

export const AMARA = person('amara-okafor', 'Amara Okafor', 'Mobile security architect');
export const JONAS = person('jonas-lindqvist', 'Jonas Lindqvist', 'Endpoint management lead');
export const PRIYA = person('priya-raman', 'Priya Raman', 'Network security lead');
export const MARCO = person('marco-bellini', 'Marco Bellini', 'SOC manager');
export const HANNA = person('hanna-weiss', 'Hanna Weiss', 'Data protection officer');
export const DAVID = person('david-mensah', 'David Mensah', 'Internal auditor');

export const PEOPLE = [AMARA, JONAS, PRIYA, MARCO, HANNA, DAVID];
