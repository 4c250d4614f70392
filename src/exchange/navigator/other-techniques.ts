/**
 * Every other technique of ATT&CK Mobile 18.1 and 19.1, for layers that show the family of T1481 alone: Navigator hides
 * only what a layer names. A release that does not know one of them passes over it. `id` or `id:sub,sub`, without the T.
 */
const OTHERS =
  '1398 1404 1406:001,002 1407 1409 1414 1417:001,002 1418:001 1420 1421 1422:001,002 1423 1424 1426 1428 1429 ' +
  '1430:001,002 1437:001 1451 1453 1456 1458 1461 1464 1471 1474:001,002,003 1509 1512 1513 1516 1517 ' +
  '1521:001,002,003 1532 1533 1541 1544 1575 1577 1582 1603 1604 1616 1617 1623:001 1624:001 1625:001 1626:001 ' +
  '1627:001 1628:001,002,003 1629:001,002,003 1630:001,002,003 1631:001 1632:001 1633:001 1634:001 1635:001 ' +
  '1636:001,002,003,004,005 1637:001 1638 1639:001 1640 1641:001 1642 1643 1644 1645 1646 1655:001 1658 1660 1661 ' +
  '1662 1663 1664 1670 1676';

export const OTHER_TECHNIQUES: readonly string[] = OTHERS.split(' ').flatMap((entry) => {
  const [id = '', subs = ''] = entry.split(':');
  const own = subs === '' ? [] : subs.split(',').map((sub) => `T${id}.${sub}`);
  return [`T${id}`].concat(own);
});
