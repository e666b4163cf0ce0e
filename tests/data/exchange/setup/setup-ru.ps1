# Командлеты для «Case», Lync Server 2013
# Для чтения и обсуждения, а не для запуска целиком: каждая команда меняет работающую службу.
# Сверьте её с состоянием своих серверов и выполняйте нужные по одной.

# Следующая строка останавливает сценарий. Удаляйте её, только если знаете, что делает каждая
# команда ниже.
throw 'Остановлено намеренно: сначала прочитайте сценарий.'

# Что задано сейчас: запишите, прежде чем что-либо менять.
# Документы: get-csaccessedgeconfiguration
Get-CsAccessEdgeConfiguration

# Включить для всей организации то, что предлагают пограничные пулы.
# Обнаружение включается, только если какой-то партнёр здесь находится обнаружением. Анонимным
# участникам собраний нужен ещё и -AllowAnonymousUsers.
# Документы: set-csaccessedgeconfiguration, manage-access-edge-configuration-for-your-organization
Set-CsAccessEdgeConfiguration -AllowOutsideUsers $true -AllowFederatedUsers $true -UseDnsSrvRouting -EnablePartnerDiscovery $false

# Разрешить это пользователям. Меняется политика для всех.
# Чтобы разрешить лишь некоторым, создайте политику через New-CsExternalAccessPolicy и назначьте
# её через Grant-CsExternalAccessPolicy.
# Документы: set-csexternalaccesspolicy
Set-CsExternalAccessPolicy -Identity 'Global' -EnableOutsideAccess $true -EnableFederationAccess $true
